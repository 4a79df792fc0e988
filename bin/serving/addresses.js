/** By which names this machine is reached. */
import { hostname, networkInterfaces } from 'node:os'

const isLinkLocal = ({ address }) => address.startsWith('fe80:') || address.startsWith('169.254.')

/** Addresses on its networks, those of IPv4 first: people type them. */
export const addressesHere = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((found) => !found.internal && !isLinkLocal(found))
    .sort((a, b) => (a.family === b.family ? 0 : a.family === 'IPv4' ? -1 : 1))
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))

export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

export const namesHere = () => {
  const name = hostname().toLowerCase()
  return [...LOOPBACK, ...addressesHere(), name, `${name}.local`]
}
