/** A scenario without its braces: a section at a time, each field with what the format says of it and what is wrong with it. */
import type { VNode } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useStore } from '../../pieces/useStore.ts'
import type { Path } from '../../scenario/finding.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import { AnyField } from './fields/AnyField.tsx'
import { Problems } from './fields/Field.tsx'
import { Fold } from './fields/Fold.tsx'
import './form.css'
import './fields/fields.css'
import './fields/lists.css'
import './sections/sections.css'
import './sheets.css'
import { FormSlice } from './FormSlice.tsx'
import { pathAround } from './fieldIds.ts'
import { FormContext, useForm } from './formDesk.ts'
import { FORM_VIEW } from './formView.ts'
import { type FormPlace, formPlaceOf, problemsOf, problemsWithin } from './model/places.ts'
import { SECTIONS, type SectionInfo, sectionOf } from './model/sections.ts'
import { titleOfKey } from './model/titles.ts'
import { Outline, thingsOf } from './Outline.tsx'
import { revealIn } from './reveal.ts'
import { CourseSection, EventsSection } from './sections/CourseSection.tsx'
import { IdentitySection } from './sections/IdentitySection.tsx'
import { IssuesSection } from './sections/IssuesSection.tsx'
import { MapSection } from './sections/MapSection.tsx'
import { PartiesSection } from './sections/PartiesSection.tsx'
import { ReadingsSection } from './sections/ReadingsSection.tsx'
import { SourcesSection } from './sections/SourcesSection.tsx'
import { useFormDesk } from './useFormDesk.ts'

/** Places that nothing is written at: what stands there follows in its turn. */
const OUTLINE: Path = [':outline']
const HEAD: Path = [':head']

const FIRST: FormPlace = { section: SECTIONS[0]?.id ?? '', item: null }

const Body = ({
  section,
  place,
  onShow,
}: {
  readonly section: SectionInfo
  readonly place: FormPlace
  readonly onShow: (path: Path) => void
}): VNode => {
  switch (section.id) {
    case 'identity':
      return <IdentitySection />
    case 'sources':
      return <SourcesSection onShow={({ path }) => onShow(path)} />
    case 'issues':
      return <IssuesSection key={place.item} place={place} />
    case 'parties':
      return <PartiesSection key={place.item} place={place} />
    case 'rounds':
      return <CourseSection />
    case 'readings':
      return <ReadingsSection />
    case 'map':
      return <MapSection />
    case 'events':
      return <EventsSection />
    default:
      return (
        <>
          {section.keys.map((key) => (
            <Fold key={key} class="thing-card" path={[key]} summary={titleOfKey(key)} givesWay>
              {() => <AnyField path={[key]} />}
            </Fold>
          ))}
        </>
      )
  }
}

/** What is wrong with the whole of what is open, and has no field of its own. */
const ProblemsHere = ({
  section,
  place,
}: {
  readonly section: SectionInfo
  readonly place: FormPlace
}): VNode | null => {
  const { problems } = useForm()
  const around: readonly Path[] =
    place.item === null || section.things === undefined
      ? section.keys.map((key) => [key])
      : [[section.things, place.item]]
  const wrong = around
    .flatMap((path) => problemsWithin(problems, path))
    .filter(({ severity }) => severity === 'error')
  if (wrong.length === 0) return null
  return (
    <details class="problems-here" open={wrong.length < 3}>
      <summary>{wrong.length === 1 ? '1 error here' : `${wrong.length} errors here`}</summary>
      <Problems problems={wrong.slice(0, 12)} />
    </details>
  )
}

const Head = ({
  section,
  place,
  said,
}: {
  readonly section: SectionInfo
  readonly place: FormPlace
  readonly said: string
}): VNode => {
  const { value, go } = useForm()
  const { manuscript, openTab } = useWorkshop()
  const selection = useManuscript((state) => state.selection)
  const thing = thingsOf(value, section).find(({ index }) => index === place.item)
  const path: Path =
    thing !== undefined && section.things !== undefined
      ? [section.things, thing.index]
      : [section.keys[0] ?? '']
  const showJson = () => {
    const isHere = selection !== null && isSamePlace(formPlaceOf(value, selection.path), place)
    openTab('json')
    manuscript.select(isHere ? selection.path : path, FORM_VIEW, { takesFocus: true })
  }
  return (
    <div class="form-head">
      <h2 tabIndex={-1}>
        {thing === undefined ? (
          section.title
        ) : (
          <>
            <button type="button" class="crumb" onClick={() => go({ section: section.id, item: null })}>
              {section.title}
            </button>{' '}
            <span aria-hidden="true">›</span> {thing.name}
          </>
        )}
      </h2>
      <Button kind="text" onPress={showJson}>
        Show in JSON
      </Button>
      {thing === undefined && <p class="form-lead">{section.lead}</p>}
      <p class="form-said" role="status">
        {said}
      </p>
    </div>
  )
}

const isSamePlace = (a: FormPlace, b: FormPlace): boolean => a.section === b.section && a.item === b.item

export const Form = (): VNode => {
  const { manuscript, tabs } = useWorkshop()
  const [place, setPlace] = useState<FormPlace>(FIRST)
  const root = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const selection = useManuscript((state) => state.selection)
  const isOpen = useStore(tabs, ({ left }) => left === FORM_VIEW)
  const reveal = useCallback((path: Path) => {
    if (body.current !== null) revealIn(body.current, path, true)
  }, [])
  const { desk, said } = useFormDesk({ go: setPlace, reveal })
  const section = sectionOf(SECTIONS.find(({ id }) => id === place.section)?.keys[0])

  const show = useCallback(
    (path: Path, focus: boolean) => {
      setPlace(formPlaceOf(manuscript.value(), path))
      requestAnimationFrame(() => {
        if (body.current !== null) revealIn(body.current, path, focus)
      })
    },
    [manuscript],
  )

  // What was selected in another view is shown here, and where this view was hidden meanwhile, once it is seen. Whoever comes
  // back from a game finds the field that they left.
  const isBack = useRef(true)
  useLayoutEffect(() => {
    const wasAway = isBack.current
    isBack.current = false
    if (!isOpen || selection === null || selection.path.length === 0) return
    if (selection.by === FORM_VIEW && !wasAway) return
    show(selection.path, wasAway || selection.takesFocus === true)
  }, [selection, isOpen, show])

  useLayoutEffect(() => {
    root.current?.querySelector('.form-body')?.scrollTo({ top: 0 })
  }, [place.section, place.item, place.view])

  const whole = problemsOf(desk.problems, [])
  return (
    <FormContext.Provider value={desk}>
      <div
        ref={root}
        class="scenario-form"
        onFocusIn={({ target }) => {
          const path = target instanceof Element ? pathAround(target) : null
          if (path !== null) manuscript.select(path, FORM_VIEW)
        }}
      >
        <div class="form-sides">
          <FormSlice path={OUTLINE} of={place}>
            <Outline place={place} />
          </FormSlice>
          <div class="form-body" ref={body}>
            <FormSlice path={HEAD} of={place}>
              <Head section={section} place={place} said={said} />
            </FormSlice>
            <Problems problems={whole} />
            <FormSlice path={HEAD} of={place}>
              <ProblemsHere section={section} place={place} />
            </FormSlice>
            <div class="form-fields">
              <Body section={section} place={place} onShow={(path) => show(path, true)} />
            </div>
          </div>
        </div>
      </div>
    </FormContext.Provider>
  )
}
