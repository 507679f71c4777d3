using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Testing;

/// <summary>A declaration of a fixture, with all that it is reviewed with.</summary>
/// <param name="Declaration">The document.</param>
/// <param name="Previous">The declaration of the year before, where the rule compares with one.</param>
/// <param name="Acceptances">The file of acceptances, where the rule speaks about them.</param>
/// <param name="Options">The options of review, acceptances included.</param>
public sealed record RuleFixtureCase(
    byte[] Declaration,
    byte[]? Previous,
    byte[]? Acceptances,
    ReviewOptions Options
)
{
    public ReviewReport Review()
    {
        var declaration = Read(Declaration);
        return Previous is null
            ? DeclarationReview.Run(declaration, Options)
            : DeclarationReview.Run(declaration, Read(Previous), Options);
    }

    internal static RuleFixtureCase Of(JsonNode document, JsonObject given, JsonObject options)
    {
        if (
            given
                .Select(member => member.Key)
                .Except(["patch", "previous", "acceptances"])
                .FirstOrDefault() is
            { } unknown
        )
        {
            throw new FormatException($"A case has no \"{unknown}\".");
        }

        var acceptances = given["acceptances"] is { } accepted
            ? Bytes(
                new JsonObject
                {
                    ["format"] = AcceptanceJson.Format,
                    ["version"] = AcceptanceJson.Version,
                    ["acceptances"] = accepted.DeepClone(),
                }
            )
            : null;
        return new RuleFixtureCase(
            Bytes(JsonPatch.Apply(document, given["patch"]!.AsArray())),
            given["previous"] is { } previous ? Bytes(JsonPatch.Apply(document, previous.AsArray())) : null,
            acceptances,
            OptionsOf(options, acceptances)
        );
    }

    /// <summary>Writes name.json, and where there are some name.previous.json and name.accepted.json.</summary>
    internal void WriteTo(string folder, string name)
    {
        Write(Declaration, ".json");
        Write(Previous, ".previous.json");
        Write(Acceptances, ".accepted.json");

        void Write(byte[]? document, string ending)
        {
            if (document is not null)
            {
                File.WriteAllBytes(Path.Combine(folder, name + ending), document);
            }
        }
    }

    private static DepartmentDeclaration Read(byte[] document) =>
        DeclarationJson.Read(document).GetDeclaration();

    private static byte[] Bytes(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());

    private static ReviewOptions OptionsOf(JsonObject given, byte[]? acceptances)
    {
        var options = ReviewOptions.Default;
        foreach (var (name, value) in given)
        {
            options = name switch
            {
                "lumpSumThreshold" => options.WithLumpSumThreshold(
                    Money.FromYuan(value!.GetValue<decimal>())
                ),
                "minNumericShare" => options.WithMinNumericShare(value!.GetValue<decimal>()),
                "slackCeilingFactor" => options.WithSlackCeilingFactor(value!.GetValue<decimal>()),
                "asOf" => options.WithAcceptances(
                    AcceptanceJson.Read(acceptances).GetAcceptances(),
                    DateOnly.ParseExact(value!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture)
                ),
                _ => throw new FormatException($"Review has no option \"{name}\"."),
            };
        }

        return options;
    }
}
