/** An id that no other game on this device has, nor one imported from elsewhere. */
export const newGameId = (): string => {
  // randomUUID needs a secure context, and some schools serve the page without https; getRandomValues does not.
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}
