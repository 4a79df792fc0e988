/** Seldom told: loaded when there is a new version. */
import { later } from '../../pieces/later.tsx'

export const newVersion = later(() => import('./NewVersion.tsx').then((file) => file.NewVersion), 'part')
