// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { useAfterPaint } from '../../src/pieces/useAfterPaint.ts'
import { useLettingGo } from '../../src/pieces/useLettingGo.ts'

afterEach(cleanup)

test('a value is drawn one painting late, and what stands for it before the first', () => {
  const drawn: string[] = []
  const Late = ({ value }: { readonly value: string }) => {
    const painted = useAfterPaint(value, 'nothing')
    drawn.push(`${value}: ${painted}`)
    return <p>{painted}</p>
  }
  const { rerender } = render(<Late value="one" />)
  act(() => rerender(<Late value="two" />))
  expect(drawn).toEqual(['one: nothing', 'one: one', 'two: one', 'two: two'])
  expect(screen.getByText('two')).toBeTruthy()
})

const Place = ({ what }: { readonly what: string }) => {
  useLettingGo(what, '.place')
  return (
    <>
      <div class="place">
        <button type="button">inside</button>
      </div>
      <button type="button">outside</button>
    </>
  )
}

test('the focus is let go of where another thing is drawn in its place, and nowhere else', () => {
  const { rerender } = render(<Place what="a draft" />)
  const button = (name: string) => screen.getByRole('button', { name })
  button('inside').focus()
  act(() => rerender(<Place what="a draft" />))
  expect(document.activeElement).toBe(button('inside'))
  act(() => rerender(<Place what="an answer" />))
  expect(document.activeElement).toBe(document.body)
  button('outside').focus()
  act(() => rerender(<Place what="a draft" />))
  expect(document.activeElement).toBe(button('outside'))
})
