"""Rules about the application to register a household business."""
