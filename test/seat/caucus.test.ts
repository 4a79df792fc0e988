import { describe, expect, test } from 'vitest'
import { announce } from '../../src/seat/announce.ts'
import { momentNow, stepNow } from '../../src/seat/attention.ts'
import { floatedHere } from '../../src/seat/floatedHere.ts'
import { goOn, skip } from '../../src/seat/follow.ts'
import { heardOf } from '../../src/seat/heard.ts'
import { confidenceTold } from '../../src/telling/confidence.ts'
import { declinedTold } from '../../src/telling/declinedAside.ts'
import { floatAnswerTold } from '../../src/telling/floatAnswer.ts'
import { type Change, partyIn, withMediator } from '../fixtures/tinyScenario.ts'
import { elder, north, party, south } from '../table/moves.ts'
import { told } from './telling.ts'

const aside = () => {
  const seated = told('north')
  seated.make(north.asksAside('south'), south.agrees())
  seated.wait(10_000)
  return seated
}
const momentIn = (seated: ReturnType<typeof told>) => momentNow(seated.now())

describe('a package floated in a caucus', () => {
  test('its answer waits where it was asked until the person goes on', () => {
    const seated = aside()
    seated.make(north.floats({ wall: 'gate' }), south.responds(false, 'wall'))
    expect(momentIn(seated)).toMatchObject({ type: 'caucusAnswer', event: { warm: false } })
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    seated.act(goOn)
    expect(momentIn(seated)).toBeNull()
  })

  test('a refusal names what is in the way, an agreement what is open', () => {
    for (const [warm, heading, says] of [
      [false, 'South would not go there', 'In the way: wall.'],
      [true, 'South would look at it', 'Still open: wall. We would look at it.'],
    ] as const) {
      const seated = aside()
      seated.make(north.floats({ wall: 'gate' }), south.responds(warm, 'wall'))
      const moment = momentIn(seated)
      if (moment?.type !== 'caucusAnswer' || moment.event.type !== 'float.answered')
        throw new Error('South has answered.')
      expect(floatAnswerTold(seated.now().latest, moment.event)).toMatchObject({
        heading,
        says,
        package: { wall: 'gate' },
      })
    }
  })
})

describe('a package that another floats', () => {
  const floated = () => {
    const seated = aside()
    seated.make(north.discloses('wall'))
    seated.make(south.floats({ wall: 'gate', path: 'open' }))
    return seated
  }

  test('is heard, row by row, before it waits for the viewer’s word', () => {
    const seated = aside()
    seated.make(north.discloses('wall'))
    const before = seated.now()
    const said = announce(null, before, seated.make(south.floats({ wall: 'gate', path: 'open' })))
    expect(said?.words).toBe('South floats a package. Path: Open; Wall: A gate.')
    expect(floatedHere(seated.now().shown)).toBeNull()
  })

  test('waits for it until it has been answered', () => {
    const seated = floated()
    seated.wait(10_000)
    expect(floatedHere(seated.now().shown)).toMatchObject({
      by: 'south',
      package: { wall: 'gate', path: 'open' },
    })
    seated.make(north.responds(true))
    expect(floatedHere(seated.wait(10_000).shown)).toBeNull()
  })

  test('does not wait for whoever floated it', () => {
    const seated = aside()
    seated.make(north.floats({ wall: 'gate' }))
    expect(floatedHere(seated.wait(10_000).shown)).toBeNull()
  })
})

describe('a caucus that is declined', () => {
  test.each([
    ['trust', 'We do not trust you far enough to talk apart.'],
    ['openly', 'What we have to say we say to all.'],
    [undefined, 'We stay at the table.'],
  ] as const)('where why is %s says “%s”, and waits until the person goes on', (why, says) => {
    const wary: Change = (file) => Object.assign(partyIn(file, 'south').trust, { value: 10 })
    const seated = told('north', { changes: [wary] })
    seated.make(north.asksAside('south'), south.declines(why))
    const moment = momentIn(seated)
    if (moment?.type !== 'caucusAnswer' || moment.event.type !== 'caucus.declined')
      throw new Error('South has declined.')
    expect(declinedTold(seated.now().latest, moment.event)).toMatchObject({
      heading: 'South would rather not go aside',
      says,
    })
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    seated.act(goOn)
    expect(momentIn(seated)).toBeNull()
  })
})

describe('what a mediator asks aside', () => {
  const asked = () => {
    const seated = told('elder', { changes: [withMediator] })
    seated.make(north.asksAside('elder'), elder.agrees(), north.discloses('water'), elder.asks())
    seated.wait(10_000)
    return seated
  }
  const answer = (conditions: boolean, most?: string) => {
    const seated = asked()
    seated.make(north.confides(conditions, most))
    return seated
  }

  test('its answer waits where it was asked until the person goes on', () => {
    const seated = answer(true, 'water')
    expect(momentIn(seated)).toMatchObject({ type: 'caucusAnswer', event: { type: 'question.answered' } })
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    seated.act(goOn)
    expect(momentIn(seated)).toBeNull()
  })

  test.each([
    [
      true,
      'water',
      'We wait for no condition that our capital has named. Water matters most to us of what is open.',
    ],
    [false, 'water', 'Water matters most to us of what is open. What we wait for stays in our folder.'],
    [
      true,
      undefined,
      'We wait for no condition that our capital has named. What matters most to us we would rather not say.',
    ],
    [false, undefined, 'We would rather not say.'],
  ])('conditions told: %s, most: %s: it says “%s”', (conditions, most, says) => {
    const seated = answer(conditions, most)
    const moment = momentIn(seated)
    if (moment?.type !== 'caucusAnswer' || moment.event.type !== 'question.answered')
      throw new Error('North has answered.')
    expect(confidenceTold(seated.now().latest, moment.event).says).toBe(says)
  })

  test('is known of that party from then on, with where it was heard', () => {
    const seated = answer(false, 'water')
    seated.act(goOn)
    expect(heardOf(seated.now().shown, party('north')).priorities).toMatchObject([
      { issue: 'water', at: { where: 'caucus', turn: 1 } },
    ])
  })
})

describe('a caucus that nobody leaves', () => {
  const spoken = () => {
    const seated = aside()
    for (let turn = 0; turn < 2; turn++) {
      seated.make(north.floats({ wall: 'gate' }))
      seated.make(south.responds(false, 'wall'))
      seated.wait(10_000)
      seated.act(goOn)
    }
    seated.make(north.discloses('wall'))
    return seated
  }

  test('ends after six utterances: why is told, and waits until the person goes on', () => {
    const seated = spoken()
    seated.make(south.floats({ water: 'even' }))
    seated.act(skip)
    expect(momentIn(seated)).toMatchObject({
      type: 'caucus',
      opens: false,
      cutOff:
        'Each of you has spoken 3 times, and a caucus lasts no longer. What was floated last stays without your answer.',
    })
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
  })

  test('is announced once as over', () => {
    const seated = spoken()
    const before = seated.make(south.floats({ water: 'even' }))
    const said = announce(null, before, seated.act(skip))
    expect(said?.words).toMatch(/^The caucus is over\. Each of you has spoken 3 times/)
  })

  test('is not reported as cut off where one party leaves it', () => {
    const seated = aside()
    seated.make(north.leavesCaucus())
    expect(momentIn(seated)).toMatchObject({ type: 'caucus', opens: false, cutOff: null })
  })
})
