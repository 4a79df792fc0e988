/** Prints how balanced Geneva is, from 300 games and as many for habits. `node bench/balance.js` */
import { readFileSync } from 'node:fs'
import { readScenario } from '../src/scenario/read.ts'
import type { ReadingId, SittingId } from '../src/terms/ids.ts'
import { balanceOf, balancePage } from './balance/balance.ts'

const text = readFileSync(new URL('../scenarios/geneva-2026-02.json', import.meta.url), 'utf8')
const read = readScenario(text)
if (!read.ok) throw new Error('The scenario has problems. See them with: npx parley check scenarios/*.json')
const where = { reading: 'wider' as ReadingId, sitting: 'full' as SittingId }
console.log(balancePage(read.value, balanceOf(read.value, text, where, { games: 300, habitGames: 90 })))
