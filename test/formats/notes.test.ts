import { expect, test } from 'vitest'
import { notesOn } from '../../src/formats/notes.ts'
import { hasErrors } from '../../src/terms/problem.ts'

test('many warnings do not hide an error', () => {
  const notes = notesOn('any.xml', 'text')
  for (let i = 0; i < 1_000; i++) notes.say('raw-ampersand', 0, 'An &.', 'Write &amp;.')
  expect(hasErrors(notes.problems)).toBe(false)
  for (let i = 0; i < 1_000; i++) notes.say('missing-weight', 0, 'None.', 'Add one.')
  expect(hasErrors(notes.problems)).toBe(true)
  expect(notes.problems).toHaveLength(400)
})

test('an offset beyond the text is placed at its end', () => {
  const notes = notesOn('any.xml', 'a\nb')
  notes.say('malformed', 99, 'Lost.', 'Look.')
  expect(notes.problems[0]).toMatchObject({ line: 2, column: 2 })
})
