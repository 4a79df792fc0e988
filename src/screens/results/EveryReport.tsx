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
import type { DebriefedCopy } from '../../session/desk/desk.ts'
import type { SeatHolder, Transcript } from '../../session/transcript/transcript.ts'
import { counted, listed } from '../../telling/phrases.ts'
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
  { value: 'both', label: 'Tables and seats' },
  { value: 'tables', label: 'Tables' },
  { value: 'seats', label: 'Seats' },
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
  hasNames,
  onClose,
}: {
  readonly tables: readonly NamedTable[]
  /** By the name of its file, the copy of each table. */
  readonly texts: ReadonlyMap<string, string>
  readonly hasNames: boolean
  readonly onClose: () => void
}): VNode => {
  const acts = useActs()
  const [{ done, opened, failed }, setProgress] = useState(BEGUN)
  const [kind, setKind] = useState<Kind>('both')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    let current = true
    const openAll = async () => {
      for (const { number, file } of tables) {
        if (!current) return
        const read = await acts.debriefCopy(texts.get(file) ?? '').catch(() => null)
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
  }, [tables, texts, acts])
  const isReady = done === tables.length
  const seats = opened.reduce((sum, { debrief }) => sum + debrief.people.length, 0)
  const counts = [
    ...(kind === 'seats' ? [] : [counted(opened.length, 'report of a table', 'reports of tables')]),
    ...(kind === 'tables' ? [] : [counted(seats, 'report of a seat', 'reports of seats')]),
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
          Every report, on paper or as a PDF
        </h1>
        <p>
          A table’s report tells who sat there, what was agreed and how. A seat’s has its brief besides, and
          room to look back. Each begins on a page of its own{!hasNames && ', without names'}. For a file,
          choose “Save as PDF” where the browser asks for the printer.
        </p>
        <Segmented legend="Reports of" choices={KINDS} value={kind} onChoose={setKind} />
        <p role="status">
          {isReady ? `Ready: ${listed(counts)}.` : `Opening the books: ${done} of ${tables.length} …`}
        </p>
        {failed.length > 0 && (
          <p role="alert">
            {counted(failed.length, 'table')} could not be opened, and {failed.length === 1 ? 'is' : 'are'}{' '}
            left out: {listed(failed.map(String))}. Go back and come again to try once more.
          </p>
        )}
        <div class="every-report-foot">
          <Button
            kind="act"
            barred={
              !isReady ? 'The books are still being opened.' : isEmpty ? 'There is none to print.' : null
            }
            onPress={() => window.print()}
          >
            Print
          </Button>
          <Button onPress={onClose}>Back to the tables</Button>
        </div>
      </main>
    </>
  )
}
