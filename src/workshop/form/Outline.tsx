/** The sections of the form, and below the open one its issues or parties; with how many errors each holds. */
import type { VNode } from 'preact'
import { counted } from '../../telling/phrases.ts'
import { useForm } from './formDesk.ts'
import { type FormPlace, problemsWithin } from './model/places.ts'
import { SECTIONS, type SectionInfo } from './model/sections.ts'
import { sheetIssues, sheetParties } from './model/sheet.ts'

interface OutlineThing {
  readonly name: string
  readonly index: number
}

export const thingsOf = (value: unknown, section: SectionInfo): readonly OutlineThing[] => {
  if (section.things === 'issues')
    return sheetIssues(value).map(({ label, index }) => ({ name: label, index }))
  return section.things === 'parties' ? sheetParties(value).map(({ name, index }) => ({ name, index })) : []
}

const Errors = ({ count }: { readonly count: number }): VNode | null =>
  count === 0 ? null : (
    <span class="outline-errors">
      {count}
      <span class="unseen"> {count === 1 ? 'error' : 'errors'}</span>
    </span>
  )

export const Outline = ({ place }: { readonly place: FormPlace }): VNode => {
  const { value, problems, go } = useForm()
  const errors = problems.filter(({ severity }) => severity === 'error')
  const within = (keys: readonly (string | number)[][]): number =>
    keys.reduce((sum, key) => sum + problemsWithin(errors, key).length, 0)
  return (
    <nav class="form-outline" aria-label="Sections of the form">
      <ul>
        {SECTIONS.map((section) => {
          const isOpen = section.id === place.section
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={isOpen && place.item === null ? 'true' : undefined}
                class={isOpen ? 'open' : ''}
                onClick={() => go({ section: section.id, item: null })}
              >
                {section.title}
                <Errors count={within(section.keys.map((key) => [key]))} />
              </button>
              {isOpen && section.things !== undefined && (
                <ul class="outline-things">
                  {thingsOf(value, section).map(({ name, index }) => (
                    <li key={index}>
                      <button
                        type="button"
                        aria-current={place.item === index ? 'true' : undefined}
                        onClick={() =>
                          go({
                            section: section.id,
                            item: index,
                            ...(place.item === null || place.view === undefined ? {} : { view: place.view }),
                          })
                        }
                      >
                        {name}
                        <Errors count={within([[section.things ?? '', index]])} />
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
      <label class="outline-select">
        <span class="unseen">Section of the form</span>
        <select
          class="dropdown"
          value={`${place.section}/${place.item ?? ''}`}
          onChange={({ currentTarget }) => {
            const [section = '', item = ''] = currentTarget.value.split('/')
            go({ section, item: item === '' ? null : Number(item) })
          }}
        >
          {SECTIONS.map((section) => [
            <option key={section.id} value={`${section.id}/`}>
              {section.title}
              {within(section.keys.map((key) => [key])) > 0
                ? `: ${counted(within(section.keys.map((key) => [key])), 'error')}`
                : ''}
            </option>,
            ...thingsOf(value, section).map(({ name, index }) => (
              <option key={`${section.id} ${index}`} value={`${section.id}/${index}`}>
                – {name}
              </option>
            )),
          ])}
        </select>
      </label>
    </nav>
  )
}
