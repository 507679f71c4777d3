using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Reports.Tests.Sarif;

/// <summary>
/// What SARIF 2.1.0 (OASIS standard, with errata 01) asks of the parts of a log that this tool writes. Each check names the section
/// that asks for it; a property that none of them knows is refused.
/// </summary>
internal static partial class SarifCheck
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];
    private static readonly string[] ColumnKinds = ["utf16CodeUnits", "unicodeCodePoints"];
    private static readonly string[] SuppressionKinds = ["inSource", "external"];
    private static readonly string[] SuppressionStates = ["accepted", "underReview", "rejected"];

    public static void Check(JsonElement log)
    {
        Knows(log, "$schema", "version", "runs");
        Assert.Equal("2.1.0", Text(log, "version")); // 3.13.2
        AssertAbsolute(Text(log, "$schema")); // 3.13.3
        Assert.All(log.GetProperty("runs").EnumerateArray(), CheckRun); // 3.13.4
    }

    private static void CheckRun(JsonElement run)
    {
        Knows(
            run,
            "tool",
            "language",
            "columnKind",
            "defaultEncoding",
            "results",
            "artifacts",
            "invocations",
            "properties"
        );
        Knows(run.GetProperty("tool"), "driver"); // 3.14.6
        var driver = run.GetProperty("tool").GetProperty("driver"); // 3.18.2
        Knows(driver, "name", "organization", "semanticVersion", "language", "rules");
        Assert.NotEmpty(Text(driver, "name")); // 3.19.8
        Assert.Matches(@"^\d+\.\d+\.\d+", Text(driver, "semanticVersion")); // 3.19.12
        Assert.Matches("^[a-z]{2}-[A-Z]{2}$", Text(run, "language")); // 3.14.7
        Assert.Equal(Text(run, "language"), Text(driver, "language")); // 3.19.21
        Assert.NotEmpty(Text(run, "defaultEncoding")); // 3.14.24
        Assert.Contains(Text(run, "columnKind"), ColumnKinds); // 3.14.17
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.All(rules, CheckRule);
        AssertUnique(rules.Select(rule => Text(rule, "id"))); // 3.49.3
        var artifacts = run.GetProperty("artifacts").EnumerateArray().ToArray();
        Assert.All(artifacts, CheckArtifact);
        AssertUnique(artifacts.Select(UriOf)); // 3.14.15
        var invocation = Assert.Single(run.GetProperty("invocations").EnumerateArray());
        Knows(invocation, "executionSuccessful", "toolExecutionNotifications");
        _ = invocation.GetProperty("executionSuccessful").GetBoolean(); // 3.20.14
        if (invocation.TryGetProperty("toolExecutionNotifications", out var notifications))
        {
            Assert.All(notifications.EnumerateArray(), CheckNotification); // 3.20.21
        }

        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.All(results, result => CheckResult(result, rules, artifacts));
        // 3.27.23: of all results or of none
        Assert.True(
            results.Select(result => result.TryGetProperty("suppressions", out _)).Distinct().Count() <= 1
        );
        CheckProperties(run);
    }

    private static void CheckNotification(JsonElement notification)
    {
        Knows(notification, "level", "message");
        Assert.Contains(Text(notification, "level"), Levels); // 3.58.6
        CheckMessage(notification.GetProperty("message")); // 3.58.5
    }

    /// <summary>A message, or the two spellings of one.</summary>
    private static void CheckMessage(JsonElement message)
    {
        Knows(message, "text", "markdown");
        Assert.NotEmpty(Text(message, "text")); // 3.11.8, 3.12.3
        if (message.TryGetProperty("markdown", out var markdown))
        {
            Assert.NotEmpty(markdown.GetString()!); // 3.11.9, 3.12.4
        }
    }

    private static void CheckProperties(JsonElement owner)
    {
        if (owner.TryGetProperty("properties", out var properties))
        {
            Assert.Equal(JsonValueKind.Object, properties.ValueKind); // 3.8.1
            Assert.False(properties.TryGetProperty("tags", out _)); // 3.8.2: reserved, and an array
        }
    }

    private static void CheckRule(JsonElement rule)
    {
        Knows(rule, "id", "shortDescription", "fullDescription", "defaultConfiguration", "helpUri", "help");
        Assert.NotEmpty(Text(rule, "id"));
        CheckMessage(rule.GetProperty("shortDescription")); // 3.49.9
        CheckMessage(rule.GetProperty("fullDescription")); // 3.49.10
        CheckMessage(rule.GetProperty("help")); // 3.49.13
        Knows(rule.GetProperty("defaultConfiguration"), "level"); // 3.49.14
        Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), Levels); // 3.50.3
        AssertAbsolute(Text(rule, "helpUri")); // 3.49.12
    }

    private static void CheckArtifact(JsonElement artifact)
    {
        Knows(artifact, "location", "roles", "mimeType");
        Knows(artifact.GetProperty("location"), "uri");
        if (artifact.TryGetProperty("mimeType", out var type))
        {
            Assert.Matches("^[^/]+/.+$", type.GetString()); // 3.24.7
        }

        AssertReference(UriOf(artifact)); // 3.24.2
        Assert.Equal(
            "analysisTarget",
            Assert.Single(artifact.GetProperty("roles").EnumerateArray()).GetString()
        );
    }

    private static void CheckResult(JsonElement result, JsonElement[] rules, JsonElement[] artifacts)
    {
        Knows(
            result,
            "ruleId",
            "ruleIndex",
            "kind",
            "level",
            "message",
            "locations",
            "relatedLocations",
            "partialFingerprints",
            "suppressions",
            "properties"
        );
        CheckMessage(result.GetProperty("message")); // 3.27.11
        Assert.Contains(Text(result, "level"), Levels); // 3.27.10
        Assert.Equal("fail", Text(result, "kind")); // 3.27.9: a level other than none is a failure
        Assert.Equal(Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"), Text(result, "ruleId")); // 3.27.6
        CheckLocation(Assert.Single(result.GetProperty("locations").EnumerateArray()), artifacts); // 3.27.12
        if (result.TryGetProperty("relatedLocations", out var related))
        {
            Assert.All(related.EnumerateArray(), location => CheckLocation(location, artifacts)); // 3.27.22
            AssertUnique(
                related.EnumerateArray().Select(location => location.GetProperty("id").GetRawText())
            ); // 3.28.2
        }

        Assert.All(
            result.GetProperty("partialFingerprints").EnumerateObject(),
            print =>
            {
                Assert.Matches(@"^[^/]+/v[1-9]\d*$", print.Name); // 3.27.17, 3.5.4.2
                Assert.NotEmpty(print.Value.GetString()!);
            }
        );
        if (result.TryGetProperty("suppressions", out var suppressions))
        {
            Assert.All(suppressions.EnumerateArray(), CheckSuppression); // 3.27.23
            AssertUnique(suppressions.EnumerateArray().Select(suppression => suppression.GetRawText()));
        }

        CheckProperties(result);
    }

    private static void CheckSuppression(JsonElement suppression)
    {
        Knows(suppression, "kind", "status", "justification", "properties");
        Assert.Contains(Text(suppression, "kind"), SuppressionKinds); // 3.35.2
        Assert.Contains(Text(suppression, "status"), SuppressionStates); // 3.35.3
        Assert.NotEmpty(Text(suppression, "justification"));
    }

    private static void CheckLocation(JsonElement location, JsonElement[] artifacts)
    {
        Knows(location, "id", "physicalLocation", "logicalLocations", "message");
        var physical = location.GetProperty("physicalLocation");
        Knows(physical, "artifactLocation", "region");
        var artifact = physical.GetProperty("artifactLocation"); // 3.29.3
        Knows(artifact, "uri", "index");
        Assert.Equal(UriOf(artifacts[artifact.GetProperty("index").GetInt32()]), Text(artifact, "uri")); // 3.4.5
        if (physical.TryGetProperty("region", out var region))
        {
            Knows(region, "startLine", "startColumn");
            Assert.True(region.GetProperty("startLine").GetInt32() >= 1); // 3.30.5
            Assert.True(region.GetProperty("startColumn").GetInt32() >= 1); // 3.30.6
        }

        var logical = Assert.Single(location.GetProperty("logicalLocations").EnumerateArray()); // 3.28.4
        Knows(logical, "name", "fullyQualifiedName");
        _ = Text(logical, "fullyQualifiedName"); // 3.33.5
        if (location.TryGetProperty("id", out var id))
        {
            Assert.True(id.GetInt32() >= 0); // 3.28.2
        }

        if (location.TryGetProperty("message", out var message))
        {
            CheckMessage(message); // 3.28.5
        }
    }

    private static string UriOf(JsonElement artifact) => Text(artifact.GetProperty("location"), "uri");

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static void Knows(JsonElement element, params string[] names) =>
        Assert.Empty(element.EnumerateObject().Select(property => property.Name).Except(names));

    private static void AssertUnique(IEnumerable<string> names)
    {
        var all = names.ToArray();
        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
    }

    private static void AssertAbsolute(string uri)
    {
        AssertReference(uri);
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Absolute), uri);
    }

    /// <summary>Only what RFC 3986 allows in a reference, so that Chinese names are percent-encoded.</summary>
    private static void AssertReference(string uri) => Assert.Matches(Reference(), uri);

    [GeneratedRegex(
        @"^(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})+$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Reference();
}
