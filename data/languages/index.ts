// placeholder, replaced below
export {}
