export const isNewerNode: boolean
export const whyNewer: string
