/** Whether all that a screen shows has room on it. */
import { expect, type Page } from '@playwright/test'
import { LAPTOP, PHONE } from './axe.ts'

/** Texts that are wider than the page, or than a part that hides what does not fit; scrolled strips are no fault. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page')
    const scrolls = (element: Element): boolean => {
      for (let part = element.parentElement; part !== null; part = part.parentElement)
        if (/auto|scroll/.test(getComputedStyle(part).overflowX)) return true
      return false
    }
    for (const element of document.querySelectorAll('main *, header *')) {
      const { right, width, height } = element.getBoundingClientRect()
      const isText = element.children.length === 0 && (element.textContent ?? '').trim() !== ''
      // Words for screen readers alone have a box of one pixel.
      if (!isText || width < 2 || height < 2 || !element.checkVisibility({ contentVisibilityAuto: true }))
        continue
      if (right > innerWidth + 1 && !scrolls(element))
        found.push(`${element.textContent}`.trim().slice(0, 60))
    }
    for (const key of document.querySelectorAll('.text-head .legend > *')) {
      const { right, bottom } = key.getBoundingClientRect()
      const head = key.closest('.text-head')?.getBoundingClientRect()
      if (head !== undefined && key.checkVisibility() && (right > head.right || bottom > head.bottom + 1))
        found.push(`the key of the marks: ${key.textContent}`)
    }
    return found
  })

/** On a laptop and on a phone; the phone's size stays. */
export const expectWithin = async (page: Page): Promise<void> => {
  for (const size of [LAPTOP, PHONE]) {
    await page.setViewportSize(size)
    await expect.poll(() => tooWide(page), `${size.width} × ${size.height}`).toEqual([])
  }
}
