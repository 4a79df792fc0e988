/**
 * The reports of all tables and of all seats that people held, as one document for the printer: drawn while this page is
 * open, so that its button and the browser's own print command give the same paper. It is no dialog: a modal one would make the
 * reports inert, and a PDF of them would say nothing to a screen reader.
 */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { NamedTable } from '../../debrief/tables/classResults.ts'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { Translation } from '../../scenario/translation/translation.ts'
import type { DebriefedCopy } from '../../session/desk/desk.ts'
import type { SeatHolder, Transcript } from '../../session/transcript/transcript.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import { RESULTS } from '../../words/results/catalog.ts'
import { ReportSheet, TableReport } from '../report/Report.tsx'
import { useActs } from '../useDesk.ts'
import './everyReport.css'

interface Opened extends DebriefedCopy {
  readonly number: number
}

interface Progress {
  readonly done: number
  readonly opened: readonly Opened[]
  /** Numbers of tables that could not be read. */
  readonly failed: readonly number[]
}

const BEGUN: Progress = { done: 0, opened: [], failed: [] }

const KINDS = [
  { value: 'both', label: 'ofBoth' },
  { value: 'tables', label: 'ofTables' },
  { value: 'seats', label: 'ofSeats' },
] as const

type Kind = (typeof KINDS)[number]['value']

const withoutName = (holder: SeatHolder): SeatHolder => (holder.held === 'human' ? { held: 'human' } : holder)

const nameless = ({ seats, ...rest }: Transcript): Transcript => ({
  ...rest,
  seats: Object.fromEntries(Object.entries(seats).map(([party, holder]) => [party, withoutName(holder)])),
})

const Sheets = ({
  opened: { number, debrief, transcript },
  kind,
  hasNames,
}: {
  readonly opened: Opened
  readonly kind: Kind
  readonly hasNames: boolean
}): VNode => {
  const game = { transcript: hasNames ? transcript : nameless(transcript) }
  const sheet = { game, savedAt: null, names: {}, table: number }
  return (
    <>
      {kind !== 'seats' && <TableReport {...sheet} debrief={debrief} />}
      {kind !== 'tables' &&
        debrief.people.map((party) => (
          <ReportSheet key={party} {...sheet} debrief={{ ...debrief, people: [party] }} />
        ))}
    </>
  )
}

export const EveryReport = ({
  tables,
  texts,
  translation,
  hasNames,
  onClose,
}: {
  readonly tables: readonly NamedTable[]
  /** By the name of its file, the copy of each table. */
  readonly texts: ReadonlyMap<string, string>
  /** By which they are told. */
  readonly translation: Translation | undefined
  readonly hasNames: boolean
  readonly onClose: () => void
}): VNode => {
  const say = useWords(RESULTS)
  const sayDebrief = useWords(DEBRIEF_WORDS)
  const acts = useActs()
  const [{ done, opened, failed }, setProgress] = useState(BEGUN)
  const [kind, setKind] = useState<Kind>('both')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    let current = true
    setProgress(BEGUN)
    const openAll = async () => {
      for (const { number, file } of tables) {
        if (!current) return
        const read = await acts.debriefCopy(texts.get(file) ?? '', translation).catch(() => null)
        setProgress((now) => ({
          done: now.done + 1,
          opened: read === null ? now.opened : [...now.opened, { ...read, number }],
          failed: read === null ? [...now.failed, number] : now.failed,
        }))
      }
    }
    void openAll()
    return () => {
      current = false
    }
  }, [tables, texts, translation, acts])
  const isReady = done === tables.length
  const seats = opened.reduce((sum, { debrief }) => sum + debrief.people.length, 0)
  const counts = [
    ...(kind === 'seats' ? [] : [say('reportsTables', { reports: opened.length })]),
    ...(kind === 'tables' ? [] : [say('reportsSeats', { reports: seats })]),
  ]
  const isEmpty = kind === 'seats' ? seats === 0 : opened.length === 0
  return (
    <>
      {isReady && (
        <div class="reports">
          {opened.map((one) => (
            <Sheets key={one.number} opened={one} kind={kind} hasNames={hasNames} />
          ))}
        </div>
      )}
      <main class="every-report" aria-labelledby="every-report-title">
        <h1 id="every-report-title" ref={title} tabIndex={-1}>
          {say('every')}
        </h1>
        <p>{say(hasNames ? 'everySays' : 'everyNameless')}</p>
        <Segmented
          legend={say('reportsOf')}
          choices={KINDS.map(({ value, label }) => ({ value, label: say(label) }))}
          value={kind}
          onChoose={setKind}
        />
        <p role="status">
          {isReady
            ? say('ready', { reports: listedIn(say.language, counts) })
            : say('opening', { done, all: tables.length })}
        </p>
        {failed.length > 0 && (
          <p role="alert">
            {say('leftOut', {
              count: failed.length,
              tables: listedIn(say.language, failed.map(String)),
            })}
          </p>
        )}
        <div class="every-report-foot">
          <Button
            kind="act"
            barred={!isReady ? sayDebrief('printWaits') : isEmpty ? say('nonePrinted') : null}
            onPress={() => window.print()}
          >
            {say('print')}
          </Button>
          <Button onPress={onClose}>{say('backToTables')}</Button>
        </div>
      </main>
    </>
  )
}
