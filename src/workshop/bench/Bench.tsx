/** The scenario kept under an id: opened once, and then as it was left, history and caret included, until the page is closed. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DiskFile } from '../disk/diskFile.ts'
import { useKeeping } from '../keeping/useKeeping.ts'
import { type OpenWorkshop, WorkshopContext, type WorkshopPorts } from '../workshop.ts'
import { openBench } from './openBench.ts'
import { Workbench } from './Workbench.tsx'

const Opened = ({ bench }: { readonly bench: OpenWorkshop }): VNode => {
  useKeeping(bench)
  return (
    <WorkshopContext.Provider value={bench}>
      <Workbench />
    </WorkshopContext.Provider>
  )
}

interface BenchProps {
  readonly ports: WorkshopPorts
  /** Never another one: a bench is of one scenario. */
  readonly id: string
  /** What has been opened, by its id. */
  readonly benches: Map<string, OpenWorkshop>
  /** Files chosen on the first page, until what they hold is opened. */
  readonly files: ReadonlyMap<string, { readonly file: DiskFile; readonly text: string }>
  /** Nothing is kept under the id. */
  readonly onMissing: () => void
}

export const Bench = ({ ports, id, benches, files, onMissing }: BenchProps): VNode | null => {
  const [bench, setBench] = useState(() => benches.get(id))
  useEffect(() => {
    if (bench !== undefined) return
    let isLeft = false
    void openBench(ports, id).then((opened) => {
      if (opened !== null) {
        benches.set(id, opened)
        const chosen = files.get(id)
        if (chosen !== undefined) opened.disk.attach(chosen.file, chosen.text)
      }
      if (isLeft) return
      if (opened === null) onMissing()
      else setBench(opened)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return bench === undefined ? null : <Opened bench={bench} />
}
