using System.Text.Json.Nodes;

namespace PerformanceBudget;

/// <summary>The real declaration that the repository ships, and what becomes of it when somebody breaks it.</summary>
internal static class Sample
{
    public static string Path { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, "songjiang-2026.json");

    public static string Json { get; } = File.ReadAllText(Path);

    /// <summary>The document after a change.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(Json)!;
        change(document);
        return document.ToJsonString();
    }
}
