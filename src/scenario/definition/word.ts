/** How what an editor says of a key is written down. */
export interface Words {
  readonly description?: string
  readonly example?: unknown
}

export const said = (description: string, example?: unknown): Words => ({
  description,
  ...(example === undefined ? {} : { example }),
})
/** Of a key that the definition describes. */
export const such = (example: unknown): Words => ({ example })
