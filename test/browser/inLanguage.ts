/** A page in another language: what on it is read as that language though it is English. */
import { expect, type Page } from '@playwright/test'

/** What English looks like among Cyrillic letters. */
const LATIN = '\\b[a-z]{3,}\\b'
/** What it looks like among German: words that German has not. */
export const ENGLISH = '\\b(the|and|of|your|with|is|are|to|for|offer|draft|turn|what|who|from)\\b'

/**
 * For a page in Ukrainian: Latin letters in words of three or more, where no element around them says that they are English, or a tag of no language;
 * and names of elements and choices of a list that have no word of the page's language. A name that is made of both stands.
 */
export const unmarked = (page: Page, part: string, looks = LATIN): Promise<readonly string[]> =>
  page.evaluate(
    ([part, looks, latin]) => {
      const root = document.querySelector(part)
      if (root === null) throw new Error(`There is no ${part}.`)
      const found: string[] = []
      const isLatin = (text: string): boolean =>
        new RegExp(looks, 'i').test(text.replaceAll(/Parley|JSON|CSV|xAPI|PDF|Tab|Esc/g, ''))
      const isMarked = (element: Element): boolean =>
        element.closest('[lang]')?.getAttribute('lang') === 'en' ||
        element.closest('script, [translate=no]') !== null
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const around = node.parentElement
        // A drawing is read by its label alone.
        if (
          around === null ||
          isMarked(around) ||
          around.closest('[role=img], svg[aria-hidden=true], option') !== null
        )
          continue
        const text = node.textContent ?? ''
        if (isLatin(text)) found.push(text.trim())
      }
      // In Latin letters a name of an element may hold a scenario’s English within the page’s own words.
      if (looks !== latin) return found
      const hasNone = (text: string): boolean => isLatin(text) && !/\p{Script=Cyrillic}/u.test(text)
      for (const element of root.querySelectorAll('*')) {
        if (isMarked(element)) continue
        const said = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].map(
          (name) => element.getAttribute(name) ?? '',
        )
        if (element instanceof HTMLOptionElement) said.push(element.text)
        found.push(...said.filter(hasNone))
      }
      return found
    },
    [part, looks, LATIN] as const,
  )

/** Puts the English page that is open into a language by its settings, and closes them. */
export const inLanguage = async (page: Page, language: string): Promise<void> => {
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog')
  await settings.getByRole('combobox').selectOption(language)
  await expect(settings).toHaveAttribute('lang', language)
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
