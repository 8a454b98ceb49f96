// The synchronous face and workers on other machines: keys, files, a network that is lost. The programs are processes of their own, as
// the worker is this one's.

import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAlive, ScratchFolder } from '../harness.js'
import { Proxy } from '../remote/proxy.js'
import { Served } from '../remote/served.js'

const door = fileURLToPath(new URL('../../dist/sync/index.js', import.meta.url))

let served: Served
beforeAll(async () => {
  served = await Served.start()
})
afterAll(() => served[Symbol.asyncDispose]())

/** Runs a program that has joined the worker; what it prints, which is told to `onText` too, and how it ends. */
function run(
  body: string,
  more: Readonly<Record<string, unknown>> = {},
  endpoint = served.endpoint,
  onText: (text: string) => void = () => {},
): Promise<{ lines: string[]; code: number; stderr: string }> {
  const folder = new ScratchFolder()
  const path = join(folder.path, 'program.mjs')
  const options = JSON.stringify({ ...served.options, ...more })
  writeFileSync(
    path,
    `import { connectPython, ConnectionLostError, EncryptionKeyError, errors } from ${JSON.stringify(door)}
const join = () => connectPython(${JSON.stringify(endpoint)}, ${options})
const caught = (fn) => { try { return fn() } catch (error) { return error } }
const say = (...values) => console.log(values.join(' '))
${body}`,
  )
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [path], { cwd: folder.path }, (_, stdout, stderr) => {
      folder[Symbol.dispose]()
      resolve({ lines: stdout.trimEnd().split('\n'), code: child.exitCode!, stderr })
    })
    child.stdout!.on('data', (text: Buffer) => onText(text.toString()))
  })
}

describe('a worker on another machine', () => {
  it('answers over the encrypted link, takes callbacks and large arrays', async () => {
    const { lines, code, stderr } = await run(`
const python = join()
python.exec('def twice(f):\\n    return f() + f()')
say(python.eval('twice')(() => python.eval('21')))
const np = python.import('numpy')
say(np.sum(new Float64Array(1_000_000).fill(2)))
say(caught(() => python.eval('1 / 0')) instanceof errors.ZeroDivisionError)
python.close()
say(caught(() => python.eval('1')).message)`)
    expect({ lines, code, stderr }).toEqual({
      lines: ['42', '2000000', 'true', 'This Python was closed and cannot be used any more.'],
      code: 0,
      stderr: '',
    })
  })

  it('is left by a program that just ends, with or without an error, and its Python ends', async () => {
    const { lines, code, stderr } = await run('const python = join()\nsay(python.pid)')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(isAlive(Number(lines[0]))).toBe(false)
    const failed = await run('const python = join()\nthrow new Error("mine")')
    expect(failed.code).toBe(1)
    expect(failed.stderr).toContain('Error: mine')
    expect(failed.stderr).not.toContain('terminate called')
  })

  it('refuses a key that it does not know, and a program without one', async () => {
    const stranger = await run(
      'say(caught(join) instanceof EncryptionKeyError, caught(join).code, caught(join).message)',
      {
        key: served.file('stranger'),
      },
    )
    expect(stranger.lines[0]).toMatch(/^true TB_KEY The worker at .* does not know this program's key/)
    const without = await run('say(caught(join).message)', { key: '', serverKey: '' })
    expect(without.lines[0]).toMatch(/takes encrypted ones only|is encrypted, with the keys of both sides/)
    const wrong = await run('say(caught(join).message)', { grace: -1 })
    expect(wrong.lines).toEqual(['The option grace takes a number of seconds, at least 0.'])
  })

  it('gets files and folders, and gives them back', async () => {
    const { lines, code } = await run(`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const python = join()
const { files } = python
const bytes = Buffer.alloc(9_000_000, 'some bytes')
files.put(bytes, 'sync-bytes')
say(bytes.equals(files.get('sync-bytes')), python.eval('len(open("sync-bytes", "rb").read())'))
mkdirSync('here/sub/empty', { recursive: true })
writeFileSync('here/a', 'a')
writeFileSync('here/sub/b', bytes)
files.put('here', 'sync-there')
files.get('sync-there', 'back')
say(readFileSync('back/a', 'utf8'), bytes.equals(readFileSync('back/sub/b')))
say(caught(() => files.get('none')) instanceof errors.FileNotFoundError)
say(caught(() => files.put(bytes, 'no/such/folder')) instanceof errors.FileNotFoundError)
say(caught(() => files.put('none', 'x')).code)
say(caught(() => files.put(7, 'x')).name)
say(files.get('sync-there/a').length, files.put(new Uint8Array(0), 'none'), files.get('none').length)`)
    expect({ lines, code }).toEqual({
      lines: ['true 9000000', 'a true', 'true', 'true', 'ENOENT', 'ConversionError', '1  0'],
      code: 0,
    })
    expect(readFileSync(served.file('sync-there/a'), 'utf8')).toBe('a')
  })

  it('tells of a network that is lost during a call, and objects stay what they were once it is back', async () => {
    await using proxy = await Proxy.to(served.endpoint)
    const { lines, code } = await run(
      `
const python = join()
python.on('lost', (error) => say('lost', error instanceof ConnectionLostError, error.isOver))
python.on('back', () => say('back'))
python.exec('import os, time\\nkept = ["kept"]\\ndef wait():\\n  while not os.path.exists("go on"): time.sleep(0.01)')
say('waiting')
const error = caught(() => python.eval('wait()'))
say(error instanceof ConnectionLostError, error.code, error.endpoint.startsWith('tcp:'), error.silentSeconds > 0)
say(python.eval('kept'))`,
      { lostAfter: 1, grace: 60 },
      proxy.endpoint,
      (text) => {
        if (text.includes('waiting')) proxy.die()
        if (!text.includes('lost')) return
        writeFileSync(served.file('go on'), '')
        proxy.revive()
      },
    )
    expect({ lines, code }).toEqual({
      lines: ['waiting', 'lost true false', 'true TB_CONNECTION_LOST true true', 'back', 'kept'],
      code: 0,
    })
  })
})
