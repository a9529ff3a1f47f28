"""LibreOffice, as the tests use it: it saves documents in other formats, and accepts or rejects all of their changes.

A run of it may end before it has saved all that it should, on a busy machine even before the first document: what is
missing is asked for again.
"""
import os
import signal
import subprocess
import sys

TRIES = 3
SECONDS = 180  # after which a run is ended, with the programs that it has started

MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub Resolve(source As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8,LF"
  document.storeToURL(target, text())
  document.close(True)
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
  library:passwordprotected="false"><library:element library:name="Changes"/></library:library>
"""
LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
  library:link="false"/></library:libraries>
"""


def run(program, folder, *arguments):
    """Its profile is in `folder`. What a run that had to be ended has written is not to be trusted: says whether it was."""
    command = [program, "--headless", "--norestore", "-env:UserInstallation=file://%s/profile" % folder, *arguments]
    started = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        started.wait(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(started.pid, signal.SIGKILL)
        started.wait()
        return False
    return True


def make(targets, ask):
    """Makes the files `targets` by ask(the numbers of those that are missing), which says whether it ended by itself."""
    for target in targets:
        if os.path.exists(target):
            os.remove(target)
    for _ in range(TRIES):
        missing = [i for i, target in enumerate(targets) if not os.path.exists(target)]
        if not missing:
            return
        if not ask(missing):
            for i in missing:
                if os.path.exists(targets[i]):
                    os.remove(targets[i])
    for target in targets:
        if not os.path.exists(target):
            sys.exit("LibreOffice has not made " + target)


def convert(program, folder, form, out, documents):
    """The paths of the documents, saved in the folder `out`; `form` is the ending, and a filter where it needs one."""
    ending = form.split(":")[0]
    targets = [os.path.join(out, os.path.splitext(os.path.basename(one))[0] + "." + ending) for one in documents]
    make(targets, lambda missing: run(program, folder, "--convert-to", form, "--outdir", out,
                                      *(documents[i] for i in missing)))
    return targets


class Office:
    """With macros of its own, in a profile in `folder`."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        run(program, folder, "--terminate_after_init")  # makes the profile, and with it a library of macros
        basic = os.path.join(folder, "profile", "user", "basic")
        os.makedirs(os.path.join(basic, "Standard"), exist_ok=True)
        for name, content in (("Standard/Changes.xba", MACRO), ("Standard/script.xlb", LIBRARY),
                              ("script.xlc", LIBRARIES)):
            with open(os.path.join(basic, name), "w", encoding="utf-8") as file:
                file.write(content)

    def texts(self, documents):
        """The text of each (path, accept) of `documents`, in one run: to start LibreOffice costs most."""
        targets = [os.path.join(self.folder, "resolved%d.txt" % number) for number in range(len(documents))]
        make(targets, lambda missing: self.resolve([(*documents[i], targets[i]) for i in missing]))
        for target in targets:
            with open(target, encoding="utf-8-sig") as file:
                yield file.read()

    def resolve(self, documents):
        commands = {True: ".uno:AcceptAllTrackedChanges", False: ".uno:RejectAllTrackedChanges"}
        return run(self.program, self.folder,
                   *('macro:///Standard.Changes.Resolve("file://%s","%s","file://%s")' % (path, commands[accept], target)
                     for path, accept, target in documents))
