// Python source that the tests of threads share.

/** `in_thread(f, *args)`: calls `f` on a thread of its own that it waits for; gives what it gives, raises what it raises. */
export const IN_THREAD = `
import threading
def in_thread(f, *args):
    result = []
    def run():
        try:
            result.append(f(*args))
        except BaseException as error:
            result.append(error)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if isinstance(result[0], BaseException):
        raise result[0]
    return result[0]
`
