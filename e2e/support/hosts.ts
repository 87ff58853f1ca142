/** Where the gallery of hosts is: another port, and another name, so that for a browser it is another site. */
export const hostsPort = Number(process.env.PORT_E2E ?? 3100) + 1000
export const hostsUrl = `http://127.0.0.1:${hostsPort}`
