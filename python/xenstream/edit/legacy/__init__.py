"""Translation of legacy images into streams."""
