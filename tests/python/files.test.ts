// python.files: files that go to Python's machine and come from it, in pieces.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConversionError, errors } from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython } from '../harness.js'
import { Served } from '../remote/served.js'

const PIECE = 4 * 1024 * 1024

function random(length: number): Buffer {
  const block = Buffer.from(createHash('sha512').update(String(length)).digest())
  return Buffer.alloc(length, block)
}

describe('files', () => {
  const shared = sharedPython()

  it.each([0, 1, 5000, PIECE - 1, PIECE, 2 * PIECE + 12_345])('of %i bytes go and come', async (length) => {
    using folder = new ScratchFolder()
    const bytes = random(length)
    const [remote, local, copy] = ['remote', 'local', 'copy'].map((name) => join(folder.path, name)) as [
      string,
      string,
      string,
    ]
    await shared.python.files.put(bytes, remote)
    expect(readFileSync(remote).equals(bytes)).toBe(true)
    expect(Buffer.from(await shared.python.files.get(remote)).equals(bytes)).toBe(true)
    await shared.python.files.get(remote, local)
    expect(readFileSync(local).equals(bytes)).toBe(true)
    await shared.python.files.put(local, copy)
    expect(readFileSync(copy).equals(bytes)).toBe(true)
    expect(new Set(readdirSync(folder.path))).toEqual(new Set(['copy', 'local', 'remote']))
  })

  it('go and come with the folders that they are in', async () => {
    using folder = new ScratchFolder()
    const at = (name: string): string => join(folder.path, name)
    mkdirSync(at('here/sub/empty'), { recursive: true })
    writeFileSync(at('here/a'), 'a')
    writeFileSync(at('here/sub/b'), 'b')
    await shared.python.files.put(at('here'), at('there'))
    await shared.python.files.get(at('there'), at('back'))
    expect(new Set(readdirSync(at('back'), { recursive: true, encoding: 'utf8' }))).toEqual(
      new Set(['a', 'sub', 'sub/b', 'sub/empty']),
    )
    expect(readFileSync(at('back/sub/b'), 'utf8')).toBe('b')
  })

  it('that cannot be read or written say so, and leave nothing behind', async () => {
    using folder = new ScratchFolder()
    const at = (name: string): string => join(folder.path, name)
    const { files } = shared.python
    expect(await rejectionOf(files.get(at('none')))).toBeInstanceOf(errors.FileNotFoundError)
    expect(await rejectionOf(files.get(at('none'), at('x')))).toBeInstanceOf(errors.FileNotFoundError)
    const noFolder = await rejectionOf(files.put(random(10), at('none/x')))
    expect(noFolder).toBeInstanceOf(errors.FileNotFoundError)
    expect(noFolder.message).toBe(`There is no folder for the file to go into: ${at('none/x')}`)
    expect((await rejectionOf(files.put(random(10), at('n'.repeat(300))))).message).not.toContain('.part')
    expect(await rejectionOf(files.put(random(10), 7 as never))).toEqual(
      new TypeError("A path on Python's machine was expected. Received: 7"),
    )
    expect(await rejectionOf(files.put(random(10), folder.path))).toBeInstanceOf(errors.IsADirectoryError)
    expect(await rejectionOf(files.put(at('none'), at('x')))).toMatchObject({ code: 'ENOENT' })
    expect(await rejectionOf(files.put(7 as never, at('x')))).toBeInstanceOf(ConversionError)
    writeFileSync(at('there'), 'there')
    expect(await rejectionOf(files.get(at('there'), at('none/x')))).toMatchObject({
      code: 'ENOENT',
      path: at('none/x'),
      message: `ENOENT: no such file or directory, open '${at('none/x')}'`,
    })
    expect(readdirSync(folder.path)).toEqual(['there'])
  })

  it('that fail half-way leave what was there before', async () => {
    using folder = new ScratchFolder()
    const path = join(folder.path, 'kept')
    writeFileSync(path, 'before')
    // A disk that is full, as far as Python can tell.
    await shared.python.exec(`
import resource
limit = resource.getrlimit(resource.RLIMIT_FSIZE)
__import__('signal').signal(__import__('signal').SIGXFSZ, __import__('signal').SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (${PIECE}, limit[1]))`)
    const error = await rejectionOf(shared.python.files.put(random(3 * PIECE), path))
    await shared.python.exec('resource.setrlimit(resource.RLIMIT_FSIZE, limit)')
    expect(error).toBeInstanceOf(errors.OSError)
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder.path)).toEqual(['kept'])
  })

  it('go where Python is, not through links that lead nowhere', async () => {
    using folder = new ScratchFolder()
    symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'link'))
    expect(await rejectionOf(shared.python.files.get(join(folder.path, 'link')))).toBeInstanceOf(
      errors.FileNotFoundError,
    )
  })
})

describe('files over an encrypted link', () => {
  it('go and come, relative to the folder that Python works in', async () => {
    await using served = await Served.start()
    await using python = await served.join()
    const bytes = random(PIECE + 3)
    await python.files.put(bytes, 'data.bin')
    expect(readFileSync(served.file('data.bin')).equals(bytes)).toBe(true)
    expect(Buffer.from(await python.files.get('data.bin')).equals(bytes)).toBe(true)
  })
})
