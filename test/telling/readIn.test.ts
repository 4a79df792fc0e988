import { expect, test } from 'vitest'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

test('A view read in another language has its own vocabulary and signs for the scenario’s texts', async () => {
  const [view] = viewsOfGames(shipped('geneva-2026-02'), 1)
  if (view === undefined) throw new Error('Nobody moved.')
  const { scenario, viewer } = await readIn('uk', view)
  expect(scenario.language).toBe('uk')
  expect(scenario.parties.map(({ id, name }) => [id, name])).toEqual(
    view.scenario.parties.map(({ id }) => [id, '☐']),
  )
  expect(viewer).toBe(view.viewer)
})

test('Words of another language are found, signs and figures are not', () => {
  expect(notIn('uk', '☐ приймає пропозицію 3')).toEqual([])
  expect(notIn('uk', '☐ accepts offer 3')).toEqual(['accepts offer '])
  expect(notIn('de', '☐ nimmt Angebot 3 an')).toEqual([])
  expect(notIn('de', '☐ accepts offer 3')).toEqual(['offer'])
  expect(notIn('fr', '☐ refuse le texte')).toEqual([])
})
