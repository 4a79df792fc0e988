/** What most visits never open, dialogs and sheets for the printer: each is loaded when somebody asks for it. */
import { later } from '../pieces/later.tsx'

export const settings = later(
  () => import('./settings/SettingsDialog.tsx').then((file) => file.SettingsDialog),
  'part',
)
export const takeAlong = later(() => import('./takeAlong/TakeAlong.tsx').then((file) => file.TakeAlong))
export const clearDevice = later(() => import('./takeAlong/ClearDevice.tsx').then((file) => file.ClearDevice))
/** Drawn for the printer alone. */
export const report = later(() => import('./report/Report.tsx').then((file) => file.Report))
export const everyReport = later(() => import('./results/EveryReport.tsx').then((file) => file.EveryReport))
