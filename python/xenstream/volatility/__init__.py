"""A folder of plugins for volatility3: `vol -p FOLDER`, where FOLDER is this one.

Nothing of xenstream imports what is in it; volatility3 does.
"""
