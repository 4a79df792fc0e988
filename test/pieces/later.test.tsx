// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { later } from '../../src/pieces/later.tsx'

afterEach(cleanup)

test('a screen whose prefetch failed is loaded when it is wanted', async () => {
  const load = vi.fn(async () => () => <p>The table</p>)
  load.mockRejectedValueOnce(new Error('offline'))
  const table = later(load)
  await expect(table.warm()).rejects.toThrow('offline')
  render(<table.Screen />)
  expect(await screen.findByText('The table')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(2)
})

test('a screen that could not be loaded says so, and is loaded by “Try again”', async () => {
  const load = vi.fn(async () => () => <p>The table</p>)
  load.mockRejectedValueOnce(new Error('offline'))
  const table = later(load)
  render(<table.Screen />)
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The table')).toBeTruthy()
})
