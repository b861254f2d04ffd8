// Runs the checks one after the other, then the tests, and counts both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const CHECKS = ['types', 'lint', 'format', 'unused', 'sql', 'package'];
/** With more files that fail than these, something is broken. */
const MOST_AGAIN = 4;

const asked = process.argv.slice(2);
const failedChecks = CHECKS.filter((name) => !passes(name));
const tests = runTests(asked);
const fuzzing = asked.length === 0 ? fuzz() : 'skipped';
for (const name of failedChecks) console.log(`failed: check:${name}`);
for (const name of tests.unsteady) console.log(`passed only at the second try, alone: ${name}`);
for (const name of tests.failures) console.log(`failed: ${name}`);
if (fuzzing === 'failed') console.log('failed: fuzz');
const faults = asked.length === 0 ? tryFaults() : 'skipped';
if (faults === 'failed') console.log('failed: faults');
const failed =
  failedChecks.length + tests.failed + (fuzzing === 'failed' ? 1 : 0) + (faults === 'failed' ? 1 : 0);
const passed =
  CHECKS.length -
  failedChecks.length +
  tests.passed +
  (fuzzing === 'passed' ? 1 : 0) +
  (faults === 'passed' ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && tests.passed > 0 ? 0 : 1);

function passes(name) {
  console.log(`check:${name}`);
  const check = spawnSync('npm', ['run', '--silent', `check:${name}`], { cwd: root, encoding: 'utf8' });
  if (check.status !== 0) console.log(`${check.stdout}${check.stderr}`);
  return check.status === 0;
}

/** A minute of script/fuzz. */
function fuzz() {
  console.log('fuzz');
  const program = join(root, 'dist', 'script', 'fuzz.js');
  const run = spawnSync(process.execPath, ['--enable-source-maps', program, '60'], {
    cwd: root,
    encoding: 'utf8',
  });
  const NO_PYTHON = 3;
  if (run.status === NO_PYTHON) console.log('skipped: fuzz: there is no python3 with venv here');
  else if (run.status !== 0) console.log(`${run.stdout}${run.stderr}`);
  return run.status === 0 ? 'passed' : run.status === NO_PYTHON ? 'skipped' : 'failed';
}

/** Twenty seconds of script/faults, of the fleet that is simulated: real processes have a command of their own. */
function tryFaults() {
  console.log('faults');
  const home = mkdtempSync(join(tmpdir(), 'gh-faults-'));
  const program = join(root, 'dist', 'testing', 'faults', 'campaign.js');
  const slice = ['--tier', 'simulated', '--seconds', '20'];
  const run = spawnSync(process.execPath, ['--enable-source-maps', program, ...slice], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GH_HOME: home },
  });
  rmSync(home, { recursive: true, force: true });
  if (run.status !== 0) console.log(`${run.stdout}${run.stderr}`);
  return run.status === 0 ? 'passed' : 'failed';
}

/**
 * What fails is run once more, by itself: two cores that start a fleet for one test are at times too slow for another.
 * It is named either way, and what is broken fails twice.
 */
function runTests(patterns) {
  const first = runJest(patterns);
  const again = first.failedFiles.length;
  if (again === 0 || again > MOST_AGAIN) return { ...first, unsteady: [] };
  const second = runJest(['--runInBand', '--runTestsByPath', ...first.failedFiles]);
  return {
    passed: first.passed - first.passedInFailedFiles + second.passed,
    failed: second.failed,
    failures: second.failures,
    unsteady: first.failures.filter((name) => !second.failures.includes(name)),
  };
}

/** A file that cannot be run at all counts as one failure. */
function runJest(options) {
  const folder = mkdtempSync(join(tmpdir(), 'gh-results-'));
  const outputFile = join(folder, 'results.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const all = [jest, '--json', `--outputFile=${outputFile}`, '--silent', ...options];
  const run = spawnSync(process.execPath, ['--no-warnings', '--experimental-vm-modules', ...all], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const results = JSON.parse(readFileSync(outputFile, 'utf8'));
    const failedFiles = results.testResults.filter((file) => file.status === 'failed');
    const broken = failedFiles.filter((file) => file.assertionResults.length === 0);
    const failedTests = failedFiles.flatMap((file) => file.assertionResults.filter(isFailed));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + broken.length,
      failures: [...failedTests.map(nameOf), ...broken.map((file) => file.name)],
      failedFiles: failedFiles.map((file) => file.name),
      passedInFailedFiles: failedFiles.flatMap((file) => file.assertionResults.filter(isPassed)).length,
    };
  } catch {
    const failures = [`the tests could not be run (exit ${run.status})`];
    return { passed: 0, failed: 1, failures, failedFiles: [], passedInFailedFiles: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isPassed(test) {
  return test.status === 'passed';
}

function isFailed(test) {
  return test.status === 'failed';
}

function nameOf(test) {
  return test.fullName;
}
