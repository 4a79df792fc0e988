/** Fails a test whose page speaks to another origin or reports an error. */
import { expect, type Page } from '@playwright/test'

export interface Watch {
  /** Fails if anything left the origin or went wrong since the watch began. */
  quiet(): void
}

export const watch = (page: Page, baseURL: string | undefined): Watch => {
  const origin = new URL(baseURL ?? 'http://localhost').origin
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) strangers.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return {
    quiet: () => {
      expect(strangers, 'requests that left the origin').toEqual([])
      expect(errors, 'errors on the page').toEqual([])
    },
  }
}
