import WhosaysCommands

startProcess()
