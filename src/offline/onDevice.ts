/** What is kept of Parley itself on this device. */
export interface OnDevice {
  /**
   * `none`: this browser keeps no pages for this address. `coming`: not all of it is kept yet. `whole`: every shipped
   * scenario plays without a connection. `failed`: it could not be kept; the next visit tries again.
   */
  readonly here: 'none' | 'coming' | 'whole' | 'failed'
  /** A new version is kept as well, and is used after a reload. */
  readonly hasNewer: boolean
}
