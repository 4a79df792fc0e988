/** What the teacher tells: an announcement, or news from the scenario or in own words, to all tables or to one. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherAct } from '../../class/classAct.ts'
import { CLASS_LIMITS } from '../../class/plan.ts'
import type { TableTile, TrayNews } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

/** An event of the scenario, which is told as a story or strikes now. */
const FromTray = ({
  news: { text, moves, open },
  counts,
  onCounts,
}: {
  readonly news: TrayNews
  readonly counts: boolean
  readonly onCounts: (counts: boolean) => void
}): VNode => {
  const say = useWords(CLASSROOM)
  return (
    <>
      <p class="serif">{text}</p>
      {moves.length > 0 && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={counts}
              onChange={({ currentTarget }) => onCounts(currentTarget.checked)}
            />
            {say('trayCounts')}
          </label>
          {counts && (
            <ul class="small tray-moves">
              {moves.map((because) => (
                <li key={because}>{because}</li>
              ))}
              <li class="muted">
                {open.length === 0 ? say('trayEverywhere') : say('trayOpen', { tables: open.length })}
              </li>
            </ul>
          )}
        </>
      )}
    </>
  )
}

type Kind = 'announce' | 'news'

export const TellAll = ({
  act,
  tables,
  tray,
}: {
  readonly act: (act: TeacherAct) => void
  readonly tables: readonly TableTile[]
  readonly tray: readonly TrayNews[]
}): VNode => {
  const say = useWords(CLASSROOM)
  const [kind, setKind] = useState<Kind>('announce')
  const [to, setTo] = useState('all')
  const [headline, setHeadline] = useState('')
  const [text, setText] = useState('')
  const [event, setEvent] = useState('')
  const [counts, setCounts] = useState(false)
  const meant = to === 'all' ? null : [Number(to)]
  const chosen = kind === 'news' ? tray.find(({ id }) => id === event) : undefined
  const isKnown =
    chosen !== undefined && !(meant ?? chosen.open).some((number) => chosen.open.includes(number))
  const missing =
    chosen !== undefined
      ? counts && isKnown
        ? say('trayKnown')
        : null
      : text.trim() === ''
        ? say('tellMissing')
        : kind === 'news' && headline.trim() === ''
          ? say('tellNoHeadline')
          : null
  const tell = () => {
    if (chosen !== undefined) {
      act({ type: counts ? 'bringNews' : 'tellNews', tables: meant, event: chosen.id })
      setEvent('')
      return setCounts(false)
    }
    act(
      kind === 'announce'
        ? { type: 'announce', tables: meant, text: text.trim() }
        : { type: 'writeNews', tables: meant, headline: headline.trim(), text: text.trim() },
    )
    setText('')
    setHeadline('')
  }
  return (
    <section class="sheet tell-all" aria-labelledby="tell-all">
      <h2 id="tell-all" class="serif">
        {say('tellTitle')}
      </h2>
      <Segmented
        legend={say('tellKind')}
        legendUnseen
        choices={[
          { value: 'announce', label: say('tellAnnouncement') },
          { value: 'news', label: say('news') },
        ]}
        value={kind}
        onChoose={setKind}
      />
      <label class="field">
        {say('tellTo')}
        <select class="dropdown" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="all">{say('allTables')}</option>
          {tables.map(({ number }) => (
            <option key={number} value={String(number)}>
              {say('table', { table: number })}
            </option>
          ))}
        </select>
      </label>
      {kind === 'news' && tray.length > 0 && (
        <label class="field">
          {say('trayWhich')}
          <select
            class="dropdown"
            value={event}
            onChange={({ currentTarget }) => setEvent(currentTarget.value)}
          >
            <option value="">{say('trayOwn')}</option>
            {tray.map(({ id, headline: told }) => (
              <option key={id} value={id}>
                {told}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen !== undefined && <FromTray news={chosen} counts={counts} onCounts={setCounts} />}
      {kind === 'news' && chosen === undefined && (
        <label class="field">
          {say('tellHeadline')}
          <input
            type="text"
            value={headline}
            maxLength={CLASS_LIMITS.message}
            onInput={({ currentTarget }) => setHeadline(currentTarget.value)}
          />
        </label>
      )}
      {chosen === undefined && (
        <label class="field">
          {say(kind === 'news' ? 'tellHappened' : 'tellText')}
          <textarea
            rows={3}
            value={text}
            maxLength={CLASS_LIMITS.announcement}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      )}
      {kind === 'news' && !(counts && chosen !== undefined) && <p class="small muted">{say('tellStory')}</p>}
      <Button barred={missing} onPress={tell}>
        {say(kind === 'news' ? 'tellNews' : 'tellIt')}
      </Button>
    </section>
  )
}
