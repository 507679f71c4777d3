using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain;

namespace PerformanceBudget.WebForm;

/// <summary>Makes a declaration of what was typed into the form.</summary>
public static class DeclarationForm
{
    /// <summary>What nobody types.</summary>
    private const string Empty = """
        {
          "format": "performance-budget-declaration",
          "version": "1.0",
          "currency": "CNY",
          "projects": [
            {
              "indicators": [
                { "category": "economicCost" },
                { "category": "quantity" },
                { "category": "socialBenefit" },
                { "category": "beneficiarySatisfaction" }
              ],
              "budget": { "lines": [{}, {}] }
            }
          ]
        }
        """;

    /// <summary>The declaration as JSON, whatever was typed: reading tells what is wrong with it, all at once.</summary>
    public static byte[] ToUtf8Bytes(IFormCollection values)
    {
        var declaration = JsonNode.Parse(Empty)!;
        foreach (var field in Field.All)
        {
            var typed = values[field.Pointer].ToString().Trim();
            if (typed.Length > 0 || !field.IsOptional)
            {
                Put(declaration, field, typed);
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(declaration);
    }

    private static void Put(JsonNode declaration, Field field, string typed)
    {
        var steps = JsonPointer.Steps(field.Pointer);
        var parent = declaration;
        foreach (var step in steps[..^1])
        {
            parent = JsonPointer.TryReadIndex(step, out var index)
                ? parent[index]!
                : parent[step] ??= new JsonObject();
        }

        parent[steps[^1]] = field.Read(typed);
    }
}
