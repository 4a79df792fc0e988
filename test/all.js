/**
 * Everything that must hold, in one run: format, types, dead code, unit and property tests, the build, real browsers.
 * Goes on after a failure, so that one run says all; ends with a line "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const RESULTS = 'test-results'
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

let passed = 0
let failed = 0

const run = (command) => spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status === 0

/** A check that either holds or does not. */
const check = (name, ...command) => {
  console.log(`\n▸ ${name}`)
  const fine = run(command)
  if (fine) passed += 1
  else failed += 1
  return fine
}

/** A runner that writes its own counts; one that ends badly without a failed test counts as a failure itself. */
const suite = (name, command, file, count) => {
  console.log(`\n▸ ${name}`)
  const fine = run(command)
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  passed += counts.passed
  failed += counts.failed
  if (counts.failed === 0 && (!fine || counts.passed === 0)) failed += 1
}

check('Format and lint', 'biome', 'ci', '--error-on-warnings', '.')
check('Types', 'tsc', '--noEmit')
check('Types of the pure rooms, without page or Node', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json')
check('Nothing unused', 'knip', '--no-progress')
suite(
  'Rooms, units, properties, golden games',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`],
  `${RESULTS}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  }),
)
const built = [
  check('Build of the game', 'vite', 'build'),
  check('Build of the page of a package', 'vite', 'build', '--config', 'vite.packaged.config.ts'),
  check('Build of the command line', 'vite', 'build', '--config', 'vite.cli.config.ts'),
  check('Build of the class server', 'vite', 'build', '--config', 'vite.server.config.ts'),
]
if (built.every((fine) => fine)) {
  suite('Real browser', ['playwright', 'test'], `${RESULTS}/browser.json`, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }))
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
