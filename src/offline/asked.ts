/** What the page says to its service worker. `SKIP_WAITING` is Workbox's word: the version that waits takes over. */
export interface AskedWorker {
  /** `IS_WHOLE` is answered by whether every file of this version is kept on the device. */
  readonly type: 'SKIP_WAITING' | 'TIDY' | 'IS_WHOLE'
}
