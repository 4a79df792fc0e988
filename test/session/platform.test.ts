/** The learning platform around a packaged game: finding it, what it is told, and what happens where it does not answer. */
import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { createDesk, type Desk } from '../../src/session/desk/createDesk.ts'
import { openPlatform } from '../../src/session/platform/openPlatform.ts'
import { type Edition, openRunTime, type WindowLike } from '../../src/session/platform/runTime.ts'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import type { Storage } from '../../src/session/saving/storage.ts'
import { localThinker } from '../../src/session/thinking/localThinker.ts'
import { readCard } from '../../src/session/thinking/readCard.ts'
import { idle, wellSetup } from './testDesk.ts'

const { scenarioText: UNREAD, ...SETUP } = wellSetup()
const { readScenario } = await import('../../src/scenario/read.ts')
const read = readScenario(UNREAD)
if (!read.ok) throw new Error('The well cannot be read.')
/** As a package holds it. */
const TEXT = JSON.stringify(read.value)

/** A platform that keeps what it is told, as SCORM has it: false once it has gone. */
const fakeApi = (edition: Edition, values: Map<string, string>) => {
  const asked: string[] = []
  const platform = { answers: true, throws: false }
  const call =
    (name: string, act: (...words: string[]) => string) =>
    (...words: string[]) => {
      if (platform.throws) throw new Error('The window has gone.')
      asked.push(name)
      return platform.answers ? act(...words) : 'false'
    }
  const get = call('get', (name = '') => values.get(name) ?? '')
  const set = call('set', (name = '', value = '') => {
    values.set(name, value)
    return 'true'
  })
  const yes = (name: string) => call(name, () => 'true')
  const api =
    edition === '1.2'
      ? {
          LMSInitialize: yes('initialise'),
          LMSGetValue: get,
          LMSSetValue: set,
          LMSCommit: yes('commit'),
          LMSFinish: yes('finish'),
          LMSGetLastError: () => '301',
          LMSGetErrorString: () => 'Not initialised',
        }
      : {
          Initialize: yes('initialise'),
          GetValue: get,
          SetValue: set,
          Commit: yes('commit'),
          Terminate: yes('finish'),
          GetLastError: () => '301',
          GetErrorString: () => 'Not initialised',
        }
  return { api, asked, platform, values }
}

const windowWith = (more: Record<string, unknown> = {}): WindowLike => {
  const frame: Record<string, unknown> & { parent: WindowLike | null; opener: WindowLike | null } = {
    parent: null,
    opener: null,
    ...more,
  }
  if (frame.parent === null) frame.parent = frame
  return frame
}

/** The values by the names of either edition. */
const NAMES = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    mode: 'cmi.core.lesson_mode',
    time: 'cmi.core.session_time',
  },
  '2004': { status: 'cmi.completion_status', exit: 'cmi.exit', mode: 'cmi.mode', time: 'cmi.session_time' },
} as const
const API_NAME = { '1.2': 'API', '2004': 'API_1484_11' } as const

interface Opened {
  readonly desk: Desk
  readonly platform: ReturnType<typeof openPlatform>
  readonly fake: ReturnType<typeof fakeApi>
}

const opened = async (
  edition: Edition,
  values = new Map<string, string>(),
  storage: Storage = memoryStorage(),
  most = 4096,
): Promise<Opened> => {
  const fake = fakeApi(edition, values)
  let seconds = 0
  const platform = openPlatform({
    frame: windowWith({ [API_NAME[edition]]: fake.api }),
    edition,
    hash: hashOf(TEXT),
    now: () => ++seconds * 1000,
    most,
  })
  const desk = createDesk({
    storage,
    thinker: localThinker(),
    readCard: async (text) => readCard(text),
    clock: { now: () => 1, wait: async () => undefined },
    follow: platform.follow,
  })
  await platform.begin(desk, async () => TEXT)
  return { desk, platform, fake }
}

const start = async ({ desk }: Opened): Promise<void> => {
  expect(await desk.acts.start({ ...SETUP, scenarioText: TEXT, checked: true })).toEqual([])
  desk.acts.sitDown()
  await untilAsked(desk)
}

const gameOf = ({ store }: Desk) => {
  const { game } = store.getState()
  if (game === null) throw new Error('No game is open.')
  return game
}

const untilAsked = async (desk: Desk): Promise<void> => {
  do await idle()
  while (gameOf(desk).considering !== null)
  await idle()
}

const play = playParty('fair')
/** One move of the person; false once the talks are closed. */
const step = async (desk: Desk): Promise<boolean> => {
  const { view, stage } = gameOf(desk)
  if (stage === 'closed' || view === null) return false
  expect(desk.acts.make(play(view).move)).toBeNull()
  await untilAsked(desk)
  return true
}

describe('finding the platform', () => {
  const api = () => fakeApi('1.2', new Map()).api

  test.each([
    ['in the window itself', () => windowWith({ API: api() })],
    [
      'three windows up',
      () =>
        windowWith({ parent: windowWith({ parent: windowWith({ parent: windowWith({ API: api() }) }) }) }),
    ],
    ['in whoever opened the window', () => windowWith({ opener: windowWith({ API: api() }) })],
    [
      'around whoever opened it',
      () => windowWith({ opener: windowWith({ parent: windowWith({ API: api() }) }) }),
    ],
    [
      'in whoever opened the window around it',
      () => windowWith({ parent: windowWith({ opener: windowWith({ API: api() }) }) }),
    ],
  ])('%s', (_, frame) => {
    expect(openRunTime(frame(), '1.2')).not.toBeNull()
  })

  test('windows in a circle, and those that let nobody look, are no platform', () => {
    const one: Record<string, unknown> = { opener: null }
    const other: Record<string, unknown> = { opener: null, parent: one }
    one.parent = other
    expect(openRunTime(one as unknown as WindowLike, '1.2')).toBeNull()
    const locked = new Proxy(
      {},
      {
        get: () => {
          throw new Error('cross-origin')
        },
      },
    )
    expect(openRunTime(windowWith({ parent: locked }), '2004')).toBeNull()
  })

  test('a platform of the other edition is none', () => {
    expect(openRunTime(windowWith({ API: api() }), '2004')).toBeNull()
  })

  test('its time is written as the edition has it', () => {
    const [old, later] = [fakeApi('1.2', new Map()), fakeApi('2004', new Map())]
    openRunTime(windowWith({ API: old.api }), '1.2')?.setTime(3 * 3600 + 4 * 60 + 5)
    openRunTime(windowWith({ API_1484_11: later.api }), '2004')?.setTime(3605)
    expect(old.values.get(NAMES['1.2'].time)).toBe('0003:04:05')
    expect(later.values.get(NAMES['2004'].time)).toBe('PT3605S')
  })
})

describe.each(['1.2', '2004'] satisfies Edition[])('SCORM %s', (edition) => {
  const names = NAMES[edition]

  test('a game is kept at every move, incomplete until its end and completed then, without a score', async () => {
    const it = await opened(edition)
    const { values, asked } = it.fake
    expect([values.get(names.status), values.get(names.exit)]).toEqual(['incomplete', 'suspend'])
    await start(it)
    const kept = [values.get('cmi.suspend_data') ?? '']
    let commits = asked.filter((name) => name === 'commit').length
    while (await step(it.desk)) {
      kept.push(values.get('cmi.suspend_data') ?? '')
      const now = asked.filter((name) => name === 'commit').length
      expect(now).toBeGreaterThan(commits)
      commits = now
      const isOver = gameOf(it.desk).stage === 'closed'
      expect(values.get(names.status)).toBe(isOver ? 'completed' : 'incomplete')
    }
    expect(kept.length).toBeGreaterThan(3)
    expect(new Set(kept).size).toBe(kept.length)
    expect([...values.keys()].filter((name) => name.includes('score'))).toEqual([])
    if (edition === '2004') expect(values.get('cmi.success_status')).toBe('unknown')
  })

  test('on another device the game goes on with the same view', async () => {
    const it = await opened(edition)
    await start(it)
    await step(it.desk)
    it.platform.close()
    const again = await opened(edition, it.fake.values)
    expect(gameOf(again.desk).view).toEqual(gameOf(it.desk).view)
    expect(await step(again.desk)).toBe(true)
  })

  test('on the same device the longer game is opened, with its notes, and the platform gets it', async () => {
    const storage = memoryStorage()
    const it = await opened(edition, new Map(), storage)
    await start(it)
    const known = it.fake.values.get('cmi.suspend_data') ?? ''
    it.fake.platform.throws = true
    await step(it.desk)
    it.desk.acts.note('Ask about the pump.')
    await idle()
    expect(it.platform.store.getState().notice).toMatchObject({
      problem: { code: 'platform-silent' },
      isRetried: true,
    })
    it.platform.close()
    await idle()

    const again = await opened(edition, it.fake.values, storage)
    await untilAsked(again.desk)
    expect(gameOf(again.desk).notes).toBe('Ask about the pump.')
    expect(gameOf(again.desk).view).toEqual(gameOf(it.desk).view)
    expect(it.fake.values.get('cmi.suspend_data')?.length).toBeGreaterThan(known.length)
  })

  test('opened for review it writes nothing and says so', async () => {
    const it = await opened(edition, new Map([[names.mode, 'review']]))
    await start(it)
    await step(it.desk)
    it.platform.close()
    expect([...it.fake.values.keys()]).toEqual([names.mode])
    expect(it.platform.store.getState().notice?.problem.code).toBe('platform-review')
  })

  test('a game that is over stays in the course; what is begun after it does not take its place', async () => {
    const it = await opened(edition)
    await start(it)
    while (await step(it.desk));
    const kept = it.fake.values.get('cmi.suspend_data')
    await it.desk.acts.fork(1)
    await untilAsked(it.desk)
    await start(it)
    await step(it.desk)
    expect(it.fake.values.get('cmi.suspend_data')).toBe(kept)
    expect(it.fake.values.get(names.status)).toBe('completed')
    expect(it.platform.store.getState().isOver).toBe(true)
  })

  test('what cannot be opened stays until a game is begun', async () => {
    const it = await opened(edition, new Map([['cmi.suspend_data', 'page=3']]))
    expect(it.platform.store.getState().unread).toMatchObject({
      problem: { code: 'platform-foreign' },
      text: 'page=3',
    })
    expect(it.desk.store.getState().game).toBeNull()
    expect(it.fake.values.get('cmi.suspend_data')).toBe('page=3')
    await start(it)
    expect(it.fake.values.get('cmi.suspend_data')).toMatch(/^parley1\./)
    expect(it.platform.store.getState().unread).toBeNull()
  })

  test('left, it is told once that the learner comes back', async () => {
    const it = await opened(edition)
    await start(it)
    it.platform.close()
    it.platform.close()
    expect(it.fake.asked.filter((name) => name === 'finish')).toHaveLength(1)
    expect(it.fake.values.get(names.exit)).toBe('suspend')
  })
})

test('a game too long for the platform is told, never cut: what was kept before stays, and its end is reported', async () => {
  const it = await opened('1.2', new Map(), memoryStorage(), 90)
  await start(it)
  while (await step(it.desk));
  expect(it.platform.store.getState().notice?.problem.code).toBe('platform-full')
  const kept = it.fake.values.get('cmi.suspend_data') ?? ''
  expect(kept.length).toBeLessThan(90)
  expect(it.fake.values.get(NAMES['1.2'].status)).toBe('completed')
  const again = await opened('1.2', new Map([['cmi.suspend_data', kept]]))
  expect(again.platform.store.getState().unread).toBeNull()
  expect(gameOf(again.desk).transcript.moves).toBeLessThan(gameOf(it.desk).transcript.moves)
})

test('a scenario that cannot be fetched leaves what the platform keeps, and says to reload', async () => {
  const it = await opened('1.2')
  await start(it)
  const { values } = it.fake
  const kept = values.get('cmi.suspend_data')
  const { api } = fakeApi('1.2', values)
  const platform = openPlatform({
    frame: windowWith({ API: api }),
    edition: '1.2',
    hash: hashOf(TEXT),
    now: () => 0,
  })
  expect(platform.store.getState().isOpening).toBe(true)
  await platform.begin(it.desk, () => Promise.reject(new Error('offline')))
  expect(platform.store.getState()).toMatchObject({
    isOpening: false,
    unread: { problem: { code: 'platform-not-loaded' }, text: kept },
  })
})

test('without a platform the game is played, and it is said who keeps it', async () => {
  const platform = openPlatform({ frame: windowWith(), edition: '1.2', hash: hashOf(TEXT), now: () => 0 })
  expect(platform.store.getState()).toMatchObject({
    edition: null,
    notice: { problem: { code: 'platform-absent' } },
  })
  platform.close()
})
