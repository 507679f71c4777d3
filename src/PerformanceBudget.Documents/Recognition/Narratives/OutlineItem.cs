namespace PerformanceBudget.Documents;

/// <summary>A numbered item.</summary>
/// <param name="passage">Its passage, without the number.</param>
internal sealed class OutlineItem(Passage passage)
{
    /// <summary>Its passage, without the number.</summary>
    public Passage Passage => passage;

    /// <summary>The text without its number.</summary>
    public string Text => passage.Text;

    /// <summary>Where the item itself stands.</summary>
    public Excerpt Excerpt => passage.Excerpt;

    /// <summary>What follows the item without a number of its own, and items that are too deep.</summary>
    public List<Passage> Following { get; } = [];

    /// <summary>The items below it.</summary>
    public List<OutlineItem> Items { get; } = [];
}
