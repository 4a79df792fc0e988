import { describe, expect, test } from 'vitest'
import type { LanguageWorker } from '../../src/workshop/language/languageClient.ts'
import { languageRoom } from '../../src/workshop/language/languageRoom.ts'
import { openManuscript } from '../../src/workshop/manuscript/openManuscript.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'

/** The worker's room, answering a task later as a worker does. */
const roomAsWorker = (): LanguageWorker => {
  const events = new EventTarget()
  const ask = languageRoom((data) =>
    setTimeout(() => events.dispatchEvent(new MessageEvent('message', { data }))),
  )
  return {
    postMessage: (request: Parameters<typeof ask>[0]) => ask(request),
    terminate: () => undefined,
    addEventListener: events.addEventListener.bind(events),
  } as LanguageWorker
}

const opened = (text: string) => {
  let time = 0
  const manuscript = openManuscript(text, { openWorker: roomAsWorker, now: () => time })
  return {
    ...manuscript,
    text: () => manuscript.store.getState().text,
    wait: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

describe('the history of a text', () => {
  test('takes back edits at several places as one step, and makes them again', () => {
    const { change, undo, redo, text } = opened('abcdef')
    change(
      [
        { offset: 4, length: 2, text: 'XYZ' },
        { offset: 0, length: 1, text: '' },
        { offset: 2, length: 0, text: '--' },
      ],
      'edits',
    )
    expect(text()).toBe('b--cdXYZ')
    undo()
    expect(text()).toBe('abcdef')
    redo()
    expect(text()).toBe('b--cdXYZ')
  })

  test('joins letters that follow each other, and parts them after a pause or elsewhere', () => {
    const { change, undo, text, wait } = opened('')
    const type = (offset: number, letter: string) =>
      change([{ offset, length: 0, text: letter }], 'typing', { joins: true })
    for (const [offset, letter] of [...'one'].entries()) type(offset, letter)
    wait(5000)
    type(3, '!')
    type(0, '>')
    expect(text()).toBe('>one!')
    undo()
    expect(text()).toBe('one!')
    undo()
    expect(text()).toBe('one')
    undo()
    expect(text()).toBe('')
  })

  test('names what Undo and Redo would do, and forgets what was undone at the next change', () => {
    const { change, undo, store } = opened('a')
    change([{ offset: 1, length: 0, text: 'b' }], 'a weight')
    expect(store.getState()).toMatchObject({ undoes: 'a weight', redoes: null })
    undo()
    expect(store.getState()).toMatchObject({ undoes: null, redoes: 'a weight' })
    change([{ offset: 1, length: 0, text: 'c' }], 'a value')
    expect(store.getState()).toMatchObject({ undoes: 'a value', redoes: null })
  })

  test('has no step for a change that changes nothing', () => {
    const { change, store } = opened('abc')
    change([{ offset: 1, length: 1, text: 'b' }], 'nothing')
    expect(store.getState()).toMatchObject({ undoes: null, revision: 0 })
  })
})

test('a change by path writes into the text, is seen in its value, and is refused where the place is not there', () => {
  const { changeAt, value, text, undo } = opened('{\n  "id": "a",\n  "list": [1, 2]\n}\n')
  expect(changeAt([{ do: 'set', path: ['list', 1], value: 3 }], 'a number')).toBe(true)
  expect(value()).toEqual({ id: 'a', list: [1, 3] })
  expect(changeAt([{ do: 'remove', path: ['nowhere', 'at', 'all'] }], 'a number')).toBe(false)
  undo()
  expect(text()).toBe('{\n  "id": "a",\n  "list": [1, 2]\n}\n')
  expect(value()).toEqual({ id: 'a', list: [1, 2] })
})

test('the last version without errors stays while there are errors, and problems are those of the present text', async () => {
  const { change, undo, inspected, store } = opened(tinyText())
  await inspected()
  const { scenario } = store.getState()
  expect(scenario?.id).toBe('the-well')
  change([{ offset: 0, length: 1, text: '' }], 'typing')
  await inspected()
  expect(store.getState().problems.some(({ severity }) => severity === 'error')).toBe(true)
  expect(store.getState().scenario).toBe(scenario)
  undo()
  await inspected()
  expect(store.getState().problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('an answer about a text that has changed since is dropped', async () => {
  const { language, change } = opened(tinyText())
  const late = language.ask('outline', {})
  change([{ offset: 1, length: 0, text: ' ' }], 'typing')
  expect(await late).toBeNull()
  expect(await language.ask('outline', {})).not.toBeNull()
})
