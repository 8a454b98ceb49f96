"""Cannot be imported; that is reported, and all else is read."""

import a_module_that_does_not_exist
