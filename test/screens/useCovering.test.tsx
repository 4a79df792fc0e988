// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { useRef } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { useCovering } from '../../src/screens/table/stageColumn/useCovering.ts'

afterEach(cleanup)

const Page = ({ open }: { readonly open: boolean }) => {
  const part = useRef<HTMLElement>(null)
  useCovering(part, open, '.page')
  return (
    <div class="page">
      <header data-testid="header" />
      <main data-testid="main">
        <section ref={part} data-testid="part" />
        <aside data-testid="aside" />
        <footer data-testid="footer" inert />
      </main>
    </div>
  )
}
const inert = () =>
  ['header', 'main', 'part', 'aside', 'footer'].filter((id) => screen.getByTestId(id).hasAttribute('inert'))

test('while a part covers the page all beside it is inert, neither it nor what it lies in', () => {
  render(<Page open />)
  expect(inert()).toEqual(['header', 'aside', 'footer'])
})

test('once it covers nothing, only what was inert by itself still is', () => {
  const { rerender } = render(<Page open />)
  rerender(<Page open={false} />)
  expect(inert()).toEqual(['footer'])
})
