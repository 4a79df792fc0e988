/** Made at build time from scenarios/*.json: see `shelf` in vite.config.ts. */
declare module 'virtual:shelf' {
  import type { ShelfCard } from './session/desk/shelf.ts'
  export const shelf: readonly {
    readonly card: ShelfCard
    readonly checked: true
    readonly text: () => Promise<string>
    readonly expected: () => Promise<string | null>
  }[]
}
