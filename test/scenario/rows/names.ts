import { add, drop, set } from '../editing.ts'
import { assumed, type Row, row } from './row.ts'

const path = '/parties/0'

export const NAMES_ROWS: readonly Row[] = [
  row('an unknown track', [set('/issues/0/track', 'lnad')], ['unknown-id /issues/0/track'], '"land"'),
  row(
    'a status quo that is no option',
    [set('/issues/0/statusQuo', 'sharde')],
    ['unknown-id /issues/0/statusQuo'],
  ),
  row(
    'an unknown option',
    [set(`${path}/redLines/0/options/0`, 'dwon')],
    ['unknown-id /parties/0/redLines/0/options/0'],
    'Did you mean "down"?',
  ),
  row(
    'an unknown issue as a key',
    [set(`${path}/positions/wtaer`, { weight: 0, opening: 'x', values: {}, demand: 'x', ...assumed })],
    ['unknown-id /parties/0/positions/wtaer'],
    'Did you mean "water"?',
  ),
  row(
    'an unknown option in a linkage',
    [set(`${path}/linkages/0/when/wall/0`, 'gaet')],
    ['unknown-id /parties/0/linkages/0/when/wall/0'],
  ),
  row(
    'an unknown party on the floor',
    [add('/rounds/0/floor', 'nort')],
    ['unknown-id /rounds/0/floor/2'],
    '"north"',
  ),
  row(
    'an unknown issue on an agenda',
    [add('/rounds/0/agenda', 'wal')],
    ['unknown-id /rounds/0/agenda/2'],
    '"wall"',
  ),
  row(
    'an unknown round in a sitting',
    [add('/sittings/0/rounds', 'latter')],
    ['unknown-id /sittings/0/rounds/2'],
    '"later"',
  ),
  row(
    'an unknown round in a condition',
    [set('/events/0/when/0/round', 'secnod')],
    ['unknown-id /events/0/when/0/round'],
  ),
  row(
    'an unknown event',
    [add('/events/0/when', { type: 'event', event: 'draught' })],
    ['unknown-id /events/0/when/1/event'],
    '"drought"',
  ),
  row(
    'an unknown party that is to speak to the press',
    [set('/communiques/0/by', ['nort'])],
    ['unknown-id /communiques/0/by/0'],
    '"north"',
  ),
  row(
    'a party that is named twice as a speaker',
    [set('/communiques/0/by', ['north', 'north'])],
    ['repeated-entry /communiques/0/by/1'],
  ),
  row(
    'an unknown reader of a sentence to the press',
    [set('/communiques/0/towards', { soth: 1 })],
    ['unknown-id /communiques/0/towards/soth'],
    '"south"',
  ),
  row(
    'an unknown source',
    [set('/events/0/effects/0/sources/0', 'almanack')],
    ['unknown-id /events/0/effects/0/sources/0'],
    '"almanac"',
  ),
  row(
    'an unknown party whose side a source takes',
    [set('/sources/almanac/side', 'noth')],
    ['unknown-id /sources/almanac/side'],
    '"north"',
  ),
  row(
    'an unknown party in an effect',
    [set('/events/0/effects/1/party', 'suoth')],
    ['unknown-id /events/0/effects/1/party'],
  ),
  row(
    'an unknown party in a reading',
    [set('/readings/1/parties/west', {})],
    ['unknown-id /readings/1/parties/west'],
  ),
  row(
    'a layer where there is no map',
    [set('/issues/0/options/0/layers', ['river'])],
    ['unknown-id /issues/0/options/0/layers/0'],
    'no layers yet',
  ),
  row(
    'two options with one id',
    [set('/issues/2/options/1/id', 'stands')],
    ['duplicate-id /issues/2/options/1/id', 'unknown-id /parties/0/positions/wall/values/gate'],
    'the 1st and the 2nd',
  ),
  row(
    'an issue with another id than everything else gives it',
    [set('/issues/0/id', 'the-well'), drop('/parties/0/linkages')],
    ['unknown-id /parties/0/interests/0/issue'],
    'more places. Did you mean "the-well"?',
  ),
  row(
    'an option with another id than everything else gives it',
    [set('/issues/2/options/1/id', 'a-door')],
    ['unknown-id /parties/0/positions/wall/values/gate'],
    'Did you mean "a-door"?',
  ),
  row(
    'two rounds with one id',
    [
      set('/rounds/1/id', 'first'),
      set('/sittings/0/rounds', ['first', 'later']),
      set('/sittings/1/rounds', ['first', 'later']),
      set('/events/0/when/0/round', 'first'),
    ],
    ['duplicate-id /rounds/1/id'],
  ),
  row(
    'an agenda that repeats itself',
    [add('/rounds/0/agenda', 'path')],
    ['repeated-entry /rounds/0/agenda/2'],
  ),
  row(
    'two parties whose names differ in case and spaces',
    [set('/parties/1/name', ' north')],
    ['same-name /parties/1/name'],
    '"North" and " north"',
  ),
  row(
    'two issues of which one has an unseen sign in its label',
    [set('/issues/1/label', 'Wa\u200bter')],
    ['same-name /issues/1/label'],
  ),
  row(
    'two options of an issue in full-width and usual letters',
    [set('/issues/2/options/1/label', '\uff29\uff54 stands')],
    ['same-name /issues/2/options/1/label'],
    'options of issue "wall"',
  ),
  row(
    'two options of an issue that the board calls the same',
    [set('/issues/1/options/1/short', 'Shut')],
    ['same-name /issues/1/options/1/short'],
    'on the board',
  ),
  row('options of two issues with one label', [set('/issues/1/options/0/label', 'It stands')], []),
  row('two readings with one label', [set('/readings/1/label', 'Plain')], ['same-name /readings/1/label']),
  row(
    'two sittings with one label',
    [set('/sittings/1/label', 'One evening')],
    ['same-name /sittings/1/label'],
  ),
  row(
    'an id that every object has',
    [set('/communiques/0/id', 'constructor')],
    ['reserved-name /communiques/0/id'],
  ),
  row(
    'more outcomes than can be reckoned',
    [
      (file) => {
        const [water] = file.issues
        if (water === undefined) return
        for (let i = 0; i < 9; i++) {
          const id = `extra-${i}`
          const options = Array.from({ length: 6 }, (_, n) => ({
            ...water.options[0],
            id: `way-${n}`,
            label: `Way ${n}`,
            short: `Way ${n}`,
            treaty: 'T',
          }))
          file.issues.push({ ...water, id, label: `Extra ${i}`, statusQuo: 'way-0', options })
          const values = Object.fromEntries(options.map((option) => [option.id, 0]))
          for (const party of file.parties) {
            party.positions[id] = {
              weight: 0,
              opening: 'way-0',
              values,
              demand: 'D',
              basis: 'assumed',
              because: 'B',
            }
            party.mandate[id] = { allowed: ['way-0'] }
          }
          for (const round of file.rounds) round.agenda.push(id)
        }
      },
    ],
    ['too-many-outcomes /issues'],
    '241,864,704',
  ),
]
