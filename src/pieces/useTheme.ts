/** Which theme the page is drawn in, for a canvas, which no style sheet reaches. */
import { useEffect, useState } from 'preact/hooks'

const themeNow = (): string => document.documentElement.dataset.theme ?? ''

export const useTheme = (): string => {
  const [theme, setTheme] = useState(themeNow)
  useEffect(() => {
    const look = () => setTheme(themeNow())
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => observer.disconnect()
  }, [])
  return theme
}
