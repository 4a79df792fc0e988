/** The workshop, at `#/workshop` and `#/workshop/ID`: where to begin, or the scenario that is open. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { later } from '../pieces/later.tsx'
import { useHash } from '../pieces/useHash.ts'
import type { DiskFile } from './disk/diskFile.ts'
import { idAt } from './route.ts'
import { StartPage } from './start/StartPage.tsx'
import type { OpenWorkshop, WorkshopPorts } from './workshop.ts'

/** Editor, form and panels are large: they are fetched while somebody chooses where to begin. */
const bench = later(() => import('./bench/Bench.tsx').then((file) => file.Bench))

export const workshopPage = (ports: WorkshopPorts): ComponentType => {
  const benches = new Map<string, OpenWorkshop>()
  const files = new Map<string, { readonly file: DiskFile; readonly text: string }>()
  return function WorkshopPage(): VNode {
    const id = idAt(useHash())
    const [missing, setMissing] = useState<string | null>(null)
    useEffect(() => {
      bench.warm().catch(() => undefined)
    }, [])
    return id === null || missing === id ? (
      <StartPage
        ports={ports}
        missing={id}
        onDisk={(id, file, text) => {
          files.set(id, { file, text })
          benches.get(id)?.disk.attach(file, text)
        }}
      />
    ) : (
      <bench.Screen
        key={id}
        ports={ports}
        id={id}
        benches={benches}
        files={files}
        onMissing={() => setMissing(id)}
      />
    )
  }
}
