/** Which port to listen at: PORT, else 4173, else one of the next ones; and why none could be had, in a sentence. */

const FIRST_PORT = 4173
const PORTS_TRIED = 20

/** Throws a sentence where PORT is no port. */
export const portsToTry = (asked) => {
  if (asked === undefined || asked === '')
    return Array.from({ length: PORTS_TRIED + 1 }, (_, at) => FIRST_PORT + at)
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(
      `PORT is "${asked}"; a whole number from 0 to 65535 was expected. Example: PORT=8080 npm start`,
    )
  return [port]
}

const whyNot = (error, ports) => {
  const [first] = ports
  if (error.code === 'EADDRINUSE')
    return ports.length > 1
      ? `Ports ${first} to ${ports.at(-1)} are all taken. Choose another: PORT=8080 npm start`
      : `Port ${first} is taken, perhaps by a game that is served already: see http://localhost:${first}/. Or choose another: PORT=8080 npm start`
  if (error.code === 'EACCES')
    return `Port ${first} may not be used here. Choose one above 1023: PORT=8080 npm start`
  return `The server could not start on port ${first}: ${error.message}`
}

/** What `listen` gives for the first port that is free. Rejects with a sentence. */
export const onFirstFree = async (ports, listen) => {
  for (const [at, port] of ports.entries()) {
    try {
      return await listen(port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || at === ports.length - 1)
        throw new Error(whyNot(error, ports), { cause: error })
    }
  }
}
