using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Small declarations on one line each, of one project about which there is nothing to say.</summary>
public static class Declarations
{
    private const string DepartmentOfBase = "某区民政局";

    private static readonly string Base = File.ReadAllText(
        Repository.PathTo("tests", "fixtures", "base.json")
    );

    /// <summary>One in which there is nothing to find.</summary>
    public static string Clean(string department = "某局") => Of(department, headline: null);

    /// <summary>One that states the wrong number of projects: PB5001, an error.</summary>
    public static string Wrong(string department = "某局") =>
        Of(department, new JsonObject { ["projectCount"] = 3 });

    private static string Of(string department, JsonObject? headline)
    {
        var text = Base.Replace(DepartmentOfBase, department, StringComparison.Ordinal);
        var declaration = JsonNode.Parse(text)!.AsObject();
        declaration.Remove("headline");
        declaration["projects"] = new JsonArray(declaration["projects"]![0]!.DeepClone());
        if (headline is not null)
        {
            declaration["headline"] = headline;
        }

        return declaration.ToJsonString();
    }
}
