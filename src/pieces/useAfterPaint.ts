/**
 * A value as it was when the page was last painted. What is drawn from it comes in a task and a frame of its own, after
 * what is drawn from the value itself: on a slow laptop a whole table drawn at once keeps the next press waiting.
 */
import { useEffect, useState } from 'preact/hooks'

/** `first` stands for it until the page has been painted once. */
export const useAfterPaint = <Value, First>(value: Value, first: First): Value | First => {
  const [painted, setPainted] = useState<Value | First>(first)
  useEffect(() => setPainted(() => value), [value])
  return painted
}
