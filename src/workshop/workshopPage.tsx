/** The workshop, at `#/workshop` and `#/workshop/ID`: where to begin, or the scenario that is open. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useHash } from '../pieces/useHash.ts'
import { Workbench } from './bench/Workbench.tsx'
import type { DiskFile } from './disk/diskFile.ts'
import { useKeeping } from './keeping/useKeeping.ts'
import { openBench } from './openBench.ts'
import { idAt } from './route.ts'
import { StartPage } from './start/StartPage.tsx'
import { type OpenWorkshop, WorkshopContext, type WorkshopPorts } from './workshop.ts'

const Bench = ({ bench }: { readonly bench: OpenWorkshop }): VNode => {
  useKeeping(bench)
  return (
    <WorkshopContext.Provider value={bench}>
      <Workbench />
    </WorkshopContext.Provider>
  )
}

/** What has been opened stays as it was left, history and caret included, until the page is closed. */
export const workshopPage = (ports: WorkshopPorts): ComponentType => {
  const benches = new Map<string, OpenWorkshop>()
  /** Files chosen on the first page, until what they hold is opened. */
  const files = new Map<string, { readonly file: DiskFile; readonly text: string }>()
  return function WorkshopPage(): VNode | null {
    const id = idAt(useHash())
    const [missing, setMissing] = useState<string | null>(null)
    const [, setOpened] = useState<string | null>(null)
    const bench = id === null ? undefined : benches.get(id)
    useEffect(() => {
      if (id === null || bench !== undefined) return
      let isLeft = false
      void openBench(ports, id).then((opened) => {
        if (opened !== null) {
          benches.set(id, opened)
          const chosen = files.get(id)
          if (chosen !== undefined) opened.disk.attach(chosen.file, chosen.text)
        }
        if (isLeft) return
        if (opened === null) setMissing(id)
        else setOpened(id)
      })
      return () => {
        isLeft = true
      }
    }, [id, bench])
    if (bench !== undefined) return <Bench key={id} bench={bench} />
    return id === null || missing === id ? (
      <StartPage
        ports={ports}
        missing={id}
        onDisk={(id, file, text) => {
          files.set(id, { file, text })
          benches.get(id)?.disk.attach(file, text)
        }}
      />
    ) : null
  }
}
