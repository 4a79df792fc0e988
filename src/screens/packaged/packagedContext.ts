/** Whether a screen is shown inside a course, where there is no shelf of scenarios and no address to give out. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export const PackagedContext = createContext(false)

export const useIsPackaged = (): boolean => useContext(PackagedContext)
