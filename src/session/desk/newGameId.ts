/** An id that no other game on this device has, nor one imported from elsewhere. */
export const newGameId = (): string => {
  // randomUUID is missing where a school serves the page without https; random values are not.
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}
