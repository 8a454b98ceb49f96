// Warm starts: forked Pythons are like fresh ones, one parent serves all, and whatever dies, nothing is left or lost.
// Without TensorFlow, which changes nothing in how processes are made; tests/keras/warm.test.ts has what it adds.

import { execFile } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Python, type PythonOptions, startPython } from '../../src/index.js'
import { countParents } from '../../src/process/warm.js'
import { compilePackage } from '../environment/fixtures.js'
import {
  checkMachine,
  exitOf,
  isAlive,
  plainInterpreter,
  plainOptions,
  ScratchFolder,
  startWatched,
} from '../harness.js'

let scratch: ScratchFolder
let folder: string
const parents = new Set<number>()
const said: string[] = []

beforeEach(() => {
  scratch = new ScratchFolder()
  folder = join(scratch.path, 'warm')
  said.length = 0
})
afterEach(async () => {
  for (const pid of parents) {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    await gone(pid)
  }
  parents.clear()
  scratch[Symbol.dispose]()
})
checkMachine()

/** Each test has parents of its own. */
function warmOptions({ env, ...more }: PythonOptions = {}): PythonOptions {
  return {
    warm: true,
    onProgress: (line) => said.push(line),
    env: { TENSORBRIDGE_WARM_FOLDER: folder, ...env },
    ...more,
  }
}

async function start(more: PythonOptions = {}): Promise<Python> {
  const python = await startPython(plainOptions(warmOptions(more)))
  await parentOf(python)
  return python
}

/** The process that forked it; this one where it is fresh. */
async function parentOf(python: Python): Promise<number> {
  const pid = await python.eval<number>('__import__("os").getppid()')
  if (pid !== process.pid) parents.add(pid)
  return pid
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve))
}

/** The processes that this one, or another, has started and that run or are not yet buried. */
function childrenOf(pid: number | 'self'): number[] {
  const tasks = readdirSync(`/proc/${pid}/task`)
  return tasks.flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}

function standIns(): number[] {
  return childrenOf('self').filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('import warm_request'),
  )
}

function descriptorsHere(): string[] {
  return readdirSync('/proc/self/fd').flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`)]
    } catch {
      return [] // the folder's own, closed by now
    }
  })
}

function socketOf(): string {
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.sock')) as string)
}

// What a process is, apart from its numbers and its ancestry.
const ALL_ABOUT_IT = `
IO_PRIORITY = {'x86_64': (252, 251), 'aarch64': (31, 30)}[__import__('os').uname().machine]
def about():
    import ctypes, gc, importlib, locale, os, resource, signal, sys, tempfile, threading, time
    def descriptors():
        targets = []
        for name in os.listdir('/proc/self/fd'):
            try: targets.append(os.readlink('/proc/self/fd/' + name))
            except OSError: pass
        return targets
    def status(*names):
        lines = open('/proc/self/status').read().splitlines()
        return [line for line in lines if line.split(':')[0] in names]
    streams = [sys.stdin, sys.stdout, sys.stderr]
    umask = os.umask(0); os.umask(umask)
    return dict(
        environ=dict(os.environ), cwd=os.getcwd(), umask=umask, argv=sys.argv, path=sys.path, flags=repr(sys.flags),
        executable=sys.executable, prefix=sys.prefix, warnings=sys.warnoptions, xoptions=sys._xoptions,
        streams=[[s.name, s.encoding, s.errors, s.newlines, s.line_buffering, s.isatty(), s.seekable(), s.fileno(), s.mode]
            for s in streams],
        descriptors=descriptors(), inheritable=[os.get_inheritable(n) for n in range(4)],
        signals={s.name: repr(signal.getsignal(s)).split(' at 0x')[0] for s in signal.valid_signals() if hasattr(s, 'name')},
        blocked=repr(signal.pthread_sigmask(signal.SIG_BLOCK, [])),
        limits={n: resource.getrlimit(getattr(resource, n)) for n in dir(resource) if n.startswith('RLIMIT')},
        rights=status('Uid', 'Gid', 'Groups', 'CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'NoNewPrivs', 'Seccomp', 'Cpus_allowed'),
        leader=[os.getsid(0) == os.getpid(), os.getpgid(0) == os.getpid()], nice=os.nice(0),
        locale=locale.setlocale(locale.LC_ALL, None), zone=time.tzname, hooks=[repr(sys.excepthook), repr(sys.displayhook)],
        threads=sorted(t.name for t in threading.enumerate()), main=sorted(sys.modules['__main__'].__dict__),
        scheduling=[os.sched_getscheduler(0), ctypes.CDLL(None).syscall(IO_PRIORITY[0], 1, 0), status('THP_enabled')],
        files=[open('/proc/self/' + name).read() for name in ('timerslack_ns', 'coredump_filter', 'oom_score_adj')],
        main_thread=[threading.main_thread().native_id == os.getpid(), threading.main_thread().ident == threading.get_ident()],
        gc=[gc.isenabled(), gc.get_threshold()], tempdir=tempfile.gettempdir(), recursion=sys.getrecursionlimit(),
    )
`

async function about(warm: boolean, more: PythonOptions = {}): Promise<Record<string, unknown>> {
  await using python = await startPython(plainOptions(warmOptions({ warm, ...more })))
  expect((await parentOf(python)) !== process.pid).toBe(warm)
  await python.exec(ALL_ABOUT_IT)
  const told = await python.eval<Record<string, unknown> & { descriptors: string[] }>('about()')
  // What this program was started with, and lets through to all that it starts, is not the libraries' business.
  const own = new Set(descriptorsHere())
  const kinds = told.descriptors.filter((target) => !own.has(target)).map((target) => target.split(':[')[0] as string)
  // The lifeline.
  if (warm) kinds.splice(kinds.indexOf('pipe'), 1)
  return { ...told, descriptors: kinds.toSorted() }
}

describe('a warm Python', () => {
  it('is like a fresh one in all that it can be asked about', async () => {
    const cwd = join(scratch.path, 'a folder')
    mkdirSync(cwd)
    // The parent was started by another program, in another folder, with other variables.
    await (await start({ env: { OTHER: 'x' } })).close()
    const more = { cwd, env: { ONLY: 'here', PATH: undefined } }
    expect(await about(true, more)).toEqual(await about(false, more))
    expect(said).toEqual([])
  })

  // What this program got after the parent was started.
  it.each<[string, { file: string; text: string } | { program: string }]>([
    ['how it is scheduled', { program: 'os.sched_setscheduler(pid, 3 * on, os.sched_param(0))' }],
    ['the priority of its I/O', { program: 'ctypes.CDLL(None).syscall(IO_PRIORITY[1], 1, pid, (3 << 13) * on)' }],
    ['a limit', { program: 'resource.prlimit(pid, resource.RLIMIT_MEMLOCK, (4096 if on else LOCKED[0], LOCKED[1]))' }],
    ['its timer slack', { file: 'timerslack_ns', text: '70000' }],
    ['what a core dump has', { file: 'coredump_filter', text: '0x3f' }],
    ['its priority for lack of memory', { file: 'oom_score_adj', text: '7' }],
  ])('has %s, also where the parent was started with another', async (_, change) => {
    await using other = await startPython(plainOptions({ warm: false }))
    await other.exec(`
import ctypes, os, resource
${ALL_ABOUT_IT}
pid, LOCKED = ${process.pid}, resource.getrlimit(resource.RLIMIT_MEMLOCK)
def change(on): ${'program' in change ? change.program : 'pass'}`)
    const path = 'file' in change ? `/proc/self/${change.file}` : null
    const before = path === null ? '' : readFileSync(path, 'utf8').replace(/^(?=0{4})/, '0x')
    const usual = await about(true)
    await other.eval('change(True)')
    if (path !== null) writeFileSync(path, (change as { text: string }).text)
    try {
      const [fresh, warm] = [await about(false), await about(true)]
      expect(warm).toEqual(fresh)
      expect(warm).not.toEqual(usual)
    } finally {
      await other.eval('change(False)')
      if (path !== null) writeFileSync(path, before)
    }
    expect(await about(true)).toEqual(usual)
  })

  it('has the parent of all others that are started alike', async () => {
    await using one = await start()
    await using two = await start()
    expect(await parentOf(two)).toBe(await parentOf(one))
    expect(two.pid).not.toBe(one.pid)
    expect(new Set(childrenOf(await parentOf(one)))).toEqual(new Set([one.pid, two.pid]))
  })

  it.each([
    ['a variable that libraries read', { env: { OMP_NUM_THREADS: '1' } }],
    ['another order of sets', { seed: 3 }],
    ['another world of Keras', { keras: 'legacy' as const }],
    ['no GPU', { device: 'cpu' as const }],
  ])('with %s has another parent', async (_, more) => {
    await using one = await start({ device: 'auto' })
    await using two = await start({ device: 'auto', ...more })
    expect(await parentOf(two)).not.toBe(await parentOf(one))
    expect(await parentOf(two)).not.toBe(process.pid)
  })

  it('draws other random numbers than the next one, and with a seed the same', async () => {
    const draw = async (more: PythonOptions): Promise<unknown> => {
      await using python = await start(more)
      return await python.eval('[__import__("random").random(), __import__("uuid").uuid4().hex]')
    }
    expect(await draw({})).not.toEqual(await draw({}))
    const [[one], [two]] = [(await draw({ seed: 3 })) as [number], (await draw({ seed: 3 })) as [number]]
    expect(one).toBe(two)
  })

  it('is buried by its parent', async () => {
    const python = await start()
    const parent = await parentOf(python)
    await python.close()
    expect(childrenOf(parent)).toEqual([])
  })
})

describe('a parent', () => {
  it('is started once, however many programs start at once', async () => {
    const library = pathToFileURL(join(compilePackage(join(scratch.path, 'package')), 'index.js')).href
    const program = join(scratch.path, 'program.mjs')
    const options = { python: plainInterpreter(), preload: false, warm: true }
    writeFileSync(
      program,
      `import { startPython } from ${JSON.stringify(library)}
      const pythons = await Promise.all([1, 2, 3].map(() => startPython(${JSON.stringify(options)})))
      const ids = await Promise.all(pythons.map((python) => python.eval('__import__("os").getppid()')))
      await Promise.all(pythons.map((python) => python.close()))
      console.log(JSON.stringify(ids))`,
    )
    const env = { ...process.env, NODE_OPTIONS: '', TENSORBRIDGE_WARM_FOLDER: folder }
    const runs = [1, 2, 3].map(() => promisify(execFile)(process.execPath, [program], { env }))
    const printed = await Promise.all(runs)
    const ids = printed.flatMap(({ stdout }) => JSON.parse(stdout) as number[])
    for (const pid of ids) parents.add(pid)
    expect(ids).toHaveLength(9)
    expect(new Set(ids).size).toBe(1)
    expect(printed.map(({ stderr }) => stderr)).toEqual(['', '', ''])
  })

  it('ends when it has been idle for long enough', async () => {
    const python = await start({ env: { TENSORBRIDGE_WARM_IDLE: '0.01' } })
    const parent = await parentOf(python)
    expect(await python.eval('1 + 1')).toBe(2)
    await python.close()
    await gone(parent)
    expect(readdirSync(folder)).toEqual(['lock'])
    await using another = await start()
    expect(await parentOf(another)).not.toBe(process.pid)
  })

  it('ends when it is asked to, once its last Python has ended', async () => {
    const env = { TENSORBRIDGE_WARM_FOLDER: folder }
    expect(await countParents(env, false)).toBe(0)
    const python = await start()
    const parent = await parentOf(python)
    expect(await countParents(env, false)).toBe(1)
    expect(await countParents(env, true)).toBe(1)
    await using another = await start()
    expect(await parentOf(another)).not.toBe(parent)
    expect(await python.eval('1 + 1')).toBe(2)
    await python.close()
    await gone(parent)
  })

  it('makes room when what it imported is not what is installed any more', async () => {
    const file = join(scratch.path, 'sitecustomize.py')
    writeFileSync(file, 'version = 1')
    const env = { PYTHONPATH: scratch.path }
    const version = '__import__("sitecustomize").version'
    await using old = await start({ env })
    expect(await old.eval(version)).toBe(1)
    writeFileSync(file, 'version = 22')
    await using another = await start({ env })
    expect(await another.eval(version)).toBe(22)
    expect(await old.eval(version)).toBe(1)
    expect(await parentOf(another)).not.toBe(await parentOf(old))
  })

  it('makes room when there are too many of other kinds', async () => {
    const first = await start({ seed: 0 })
    const parent = await parentOf(first)
    await first.close()
    utimesSync(socketOf(), 1, 1)
    for (let seed = 1; seed <= 4; seed++) await (await start({ seed })).close()
    await gone(parent)
    expect(readdirSync(folder).filter((name) => name.endsWith('.sock'))).toHaveLength(4)
  })

  it('does not fork when a thread runs in it: a fresh Python is started, and says so', async () => {
    writeFileSync(
      join(scratch.path, 'sitecustomize.py'),
      'import threading, sys\nif "socket" in str(sys.orig_argv): threading.Thread(target=threading.Event().wait, daemon=True).start()',
    )
    await using python = await start({ env: { PYTHONPATH: scratch.path } })
    expect(await parentOf(python)).toBe(process.pid)
    expect(said[0]).toMatch(
      /^A fresh Python is started, not a warm one: importing the libraries leaves 2 threads \(.+\), and forking is not safe\.$/,
    )
  })

  it('does not fork where the working directory has a module that it has imported from elsewhere', async () => {
    writeFileSync(join(scratch.path, 'of_no_library.py'), '')
    await using warm = await start({ cwd: scratch.path })
    expect(await parentOf(warm)).not.toBe(process.pid)
    mkdirSync(join(scratch.path, 'uuid'))
    const same = 'import sysconfig; exec(open(sysconfig.get_path("stdlib") + "/uuid.py").read())\nmine = True'
    writeFileSync(join(scratch.path, 'uuid', '__init__.py'), same)
    await using python = await start({ cwd: scratch.path })
    expect(await python.eval('__import__("uuid").mine')).toBe(true)
    expect(said).toEqual([
      'A fresh Python is started, not a warm one: the working directory has a module called uuid, as the libraries have.',
    ])
  })
})

describe('when the parent is killed', () => {
  it('a Python that it forked goes on, and its end is told; the next one has another parent', async () => {
    const { python, worker } = await startWatched(warmOptions())
    const parent = await parentOf(python)
    process.kill(parent, 'SIGKILL')
    await gone(parent)
    expect(statSync(socketOf()).isSocket()).toBe(true)
    expect(await python.eval('6 * 7')).toBe(42)
    await using another = await start()
    expect(await parentOf(another)).not.toBe(process.pid)
    const exit = exitOf(python)
    await python.close()
    expect(isAlive(worker.pid)).toBe(false)
    expect(await exit).toEqual({
      exitCode: 1,
      signal: null,
      stderrTail: 'How this Python ended is not known: the warm parent that it came from had been ended before.',
    })
  })

  it('a Python in C code that never lets go still ends with its program', async () => {
    const { python, worker, saying } = await startWatched(warmOptions())
    const parent = await parentOf(python)
    const exit = exitOf(python)
    process.kill(parent, 'SIGKILL')
    await gone(parent)
    python.exec('import re; print("busy"); re.match(r"(a+)+$", "a" * 60 + "b")').then(undefined, () => {})
    await saying('busy')
    // What the end of this program does to its stand-in; tests/python/node-ends.test.ts ends whole programs.
    for (const pid of standIns()) process.kill(pid, 'SIGKILL')
    await exit
    await gone(worker.pid)
  })
})

describe('when the parent does not answer', () => {
  /** Has another program listen in the place of the parent. */
  async function replaceParent(onConnection: (server: Server, path: string) => void): Promise<Disposable> {
    const python = await start()
    const parent = await parentOf(python)
    await python.close()
    process.kill(parent, 'SIGKILL')
    await gone(parent)
    const path = socketOf()
    rmSync(path)
    const server: Server = createServer((connection) => {
      connection.destroy()
      onConnection(server, path)
    })
    await new Promise<void>((resolve) => server.listen(path, resolve))
    return { [Symbol.dispose]: () => void server.close() }
  }

  it('because it ended between the request and the fork, another one is started', async () => {
    let asked = 0
    using _ = await replaceParent((server, path) => {
      asked++
      rmSync(path, { force: true })
      server.close()
    })
    await using python = await start()
    expect(asked).toBe(1)
    expect(await parentOf(python)).not.toBe(process.pid)
    expect(said).toEqual([])
  })

  it('again and again, a fresh Python is started, and says so once', async () => {
    let asked = 0
    using _ = await replaceParent(() => asked++)
    for (let i = 1; i <= 2; i++) {
      await using python = await start()
      expect(asked).toBe(3 * i)
      expect(await parentOf(python)).toBe(process.pid)
    }
    expect(said).toEqual([
      'A fresh Python is started, not a warm one: 3 warm parents in a row ended before they answered.',
    ])
  })

  it('because it is stopped, a fresh Python is started', async () => {
    const first = await start()
    const parent = await parentOf(first)
    await first.close()
    process.kill(parent, 'SIGSTOP')
    await using python = await start({ startTimeoutMs: 4000 })
    expect(await parentOf(python)).toBe(process.pid)
    expect(said).toEqual(['A fresh Python is started, not a warm one: the warm parent did not answer within 2 s.'])
  })
})

describe('a fresh Python is started, and says why,', () => {
  it('where others could enter the folder of the sockets', async () => {
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    await using python = await start()
    expect(await parentOf(python)).toBe(process.pid)
    expect(said).toEqual([
      `A fresh Python is started, not a warm one: ${folder} is not a folder that only this user can enter.`,
    ])
  })

  it.each([
    [{ device: 'gpu' as const }, 'a process that uses a GPU cannot be forked'],
    [{ env: { PYTHONHOME: '' } }, null],
  ])('with %j', async (more, reason) => {
    await using python = await start(more)
    expect((await parentOf(python)) === process.pid).toBe(reason !== null)
    expect(said).toEqual(reason === null ? [] : [`A fresh Python is started, not a warm one: ${reason}.`])
  })
})
