"""What a disk may hold after the power went: from a log of what programs asked for, the states that are possible.

Kept for certain is what was synced: the bytes of a file by a sync of the file, a name (made, renamed, removed) by a sync of
its folder. All else may be there, in part or not at all, in any order: of a file's writes any, the last of them torn at a
sector; of a folder's changes any. That is less than any file system in use promises.
"""
import os
import random

SECTOR = 512


class File:
    def __init__(self, content=b""):
        self.durable = bytearray(content)
        self.pending = []

    def apply(self, content, act, torn=None):
        kind, place, data = act
        if kind == "truncate":
            if place <= len(content):
                del content[place:]
            else:
                content.extend(bytes(place - len(content)))
            return
        if torn is not None:
            data = data[:torn]
        if len(content) < place:
            content.extend(bytes(place - len(content)))
        content[place : place + len(data)] = data

    def sync(self):
        for act in self.pending:
            self.apply(self.durable, act)
        self.pending = []

    def state(self, chance):
        content = bytearray(self.durable)
        for act in chosen(self.pending, chance):
            torn = None
            if act[0] == "write" and len(act[2]) > SECTOR and chance.random() < 0.1:
                torn = SECTOR * chance.randrange(len(act[2]) // SECTOR + 1)
            self.apply(content, act, torn)
        return bytes(content)


def chosen(acts, chance):
    """None of them, all, those up to one, or any, in any order as far as their effects go."""
    how = chance.random()
    if how < 0.25 or not acts:
        return []
    if how < 0.4:
        return list(acts)
    if how < 0.65:
        return acts[: chance.randrange(len(acts) + 1)]
    return [act for act in acts if chance.random() < 0.5]


FOLDER = object()


class Disk:
    """The files below a folder, and what is not yet certain of them."""

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.files = {}
        self.names = {}
        self.pending = []
        self.folders = {}
        for folder, _, names in os.walk(self.root):
            self.folders[os.stat(folder).st_ino] = folder
            for name in names:
                path = os.path.join(folder, name)
                number = os.stat(path).st_ino
                with open(path, "rb") as file:
                    self.files[number] = File(file.read())
                self.names[path] = self.files[number]
        # What a running program sees, as against what is certain.
        self.seen = dict(self.names)
        self.by_number = dict(self.files)
        # Folders that were made since: what is in one that is not certain is not certain either.
        self.made = set()

    def inside(self, path):
        return os.path.normpath(path).startswith(self.root + "/")

    def act(self, words, data):
        kind = words[0]
        if kind == "nameless":
            self.forget(int(words[1]))
            self.by_number[int(words[1])] = File()
        elif kind == "named":
            number, path = int(words[1]), os.path.normpath(words[2])
            file = self.by_number.get(number)
            if file and self.inside(path):
                self.seen[path] = file
                self.pending.append((path, None, file))
        elif kind == "mkdir":
            number, path = int(words[1]), os.path.normpath(words[2])
            self.forget(number)
            self.folders[number] = path
            if self.inside(path):
                self.made.add(path)
                self.pending.append((path, None, FOLDER))
        elif kind in ("create", "open"):
            number, path = int(words[1]), os.path.normpath(words[2])
            if kind == "create":
                self.forget(number)
            if kind == "open" and number not in self.by_number and os.path.isdir(path):
                self.folders[number] = path
            elif self.inside(path):
                if kind == "create" or path not in self.seen:
                    file = File()
                    self.by_number[number] = file
                    self.seen[path] = file
                    self.pending.append((path, None, file))
                else:
                    self.by_number[number] = self.seen[path]
        elif kind in ("write", "truncate"):
            file = self.by_number.get(int(words[1]))
            if file:
                file.pending.append((kind, int(words[2]), data))
        elif kind == "sync":
            number = int(words[1])
            if number in self.folders and number not in self.by_number:
                self.sync_folder(self.folders[number])
            elif number in self.by_number:
                self.by_number[number].sync()
        elif kind == "rename":
            source, target = (os.path.normpath(path) for path in words[1].split("\t"))
            file = self.seen.pop(source, None)
            if file:
                self.seen[target] = file
                self.pending.append((target, source, file))
        elif kind == "link":
            source, target = (os.path.normpath(path) for path in words[1].split("\t"))
            if source in self.seen:
                self.seen[target] = self.seen[source]
                self.pending.append((target, None, self.seen[source]))
        elif kind == "unlink":
            path = os.path.normpath(words[1])
            if self.seen.pop(path, None):
                self.pending.append((path, path, None))

    def forget(self, number):
        """A number that is given to a new file was another one's before."""
        self.by_number.pop(number, None)
        self.folders.pop(number, None)

    def sync_folder(self, folder):
        rest = []
        for act in self.pending:
            if os.path.dirname(act[0]) == folder:
                self.rename(self.names, act)
            else:
                rest.append(act)
        self.pending = rest

    @staticmethod
    def rename(names, act):
        path, source, file = act
        if source:
            names.pop(source, None)
        if file:
            names[path] = file

    def state(self, chance, folder):
        """Writes one of the possible states to `folder`."""
        names = dict(self.names)
        for act in chosen(self.pending, chance):
            self.rename(names, act)
        contents = {id(file): file.state(chance) for file in set(names.values()) if file is not FOLDER}
        for path, file in names.items():
            if file is FOLDER or any(names.get(above) is not FOLDER for above in self.made if path.startswith(above + "/")):
                continue
            place = os.path.join(folder, os.path.relpath(path, self.root))
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "wb") as out:
                out.write(contents[id(file)])


def records(path):
    """The acts of a log, in their order: words, and what was written."""
    with open(path, "rb") as file:
        log = file.read()
    place = 0
    while place < len(log):
        end = log.index(b"\n", place)
        kind, _, rest = log[place:end].decode("utf-8", "surrogateescape").partition(" ")
        place = end + 1
        if kind in ("rename", "link", "unlink", "said"):
            yield [kind, rest], b""
        elif kind in ("create", "open", "named", "mkdir"):
            yield [kind, *rest.split(" ", 1)], b""
        else:
            words = [kind, *rest.split(" ")]
            size = int(words[3]) if kind == "write" else 0
            yield words, log[place : place + size]
            place += size


def states(root_before, log, chance, cuts):
    """Of `cuts` random moments: the words said before, and a function that writes a state to a folder.

    - root_before: the disk as it was before the log began (made when it was).
    """
    acts = list(records(log))
    moments = sorted(chance.randrange(len(acts) + 1) for _ in range(cuts))
    said, done = [], 0
    for moment in moments:
        for words, data in acts[done:moment]:
            if words[0] == "said":
                said.append(words[1])
            else:
                root_before.act(words, data)
        done = moment
        yield list(said), lambda folder: root_before.state(chance, folder)
