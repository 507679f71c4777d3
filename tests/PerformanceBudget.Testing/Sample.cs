using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>The real declaration that the repository ships, and what becomes of it when somebody breaks it.</summary>
public static class Sample
{
    public static string Path { get; } = Repository.PathTo("samples", "songjiang-2026.json");

    public static string Json { get; } = File.ReadAllText(Path);

    /// <summary>The document after a change.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(Json)!;
        change(document);
        return document.ToJsonString();
    }
}
