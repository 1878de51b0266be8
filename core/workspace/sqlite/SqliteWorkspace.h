// A workspace in a SQLite file or in memory.
#pragma once

#include "core/workspace/Workspace.h"
#include "core/workspace/sqlite/Store.h"

#include <memory>

namespace berth::workspace {

class SqliteWorkspace final : public Workspace
{
public:
    explicit SqliteWorkspace(std::unique_ptr<Store> store) : m_store(std::move(store)) { }

    [[nodiscard]] Result<std::vector<OwnFact>> facts() const override;
    [[nodiscard]] Result<void> putFacts(const std::vector<OwnFact>& facts) override;
    [[nodiscard]] Result<void> removeFact(const std::string& table, const std::string& id,
                                          const std::string& column) override;
    [[nodiscard]] Result<std::vector<OwnRow>> rows() const override;
    [[nodiscard]] Result<void> putRows(const std::vector<OwnRow>& rows) override;
    [[nodiscard]] Result<void> removeRows(const std::string& table, const std::vector<std::string>& ids) override;
    [[nodiscard]] Result<std::vector<SavedConfiguration>> configurations() const override;
    [[nodiscard]] Result<std::int64_t> putConfiguration(const SavedConfiguration& configuration) override;
    [[nodiscard]] Result<void> removeConfiguration(std::int64_t key) override;
    [[nodiscard]] Result<void> replacePinned(const std::vector<SavedConfiguration>& pinned) override;
    [[nodiscard]] Result<Fields> settings() const override;
    [[nodiscard]] Result<void> putSettings(const Fields& settings) override;
    [[nodiscard]] Result<void> removeSetting(const std::string& name) override;
    [[nodiscard]] Result<Fields> requirement() const override;
    [[nodiscard]] Result<void> putRequirement(const Fields& requirement) override;
    [[nodiscard]] Result<std::vector<RecentItem>> recent() const override;
    [[nodiscard]] Result<void> putRecent(const RecentItem& item) override;
    [[nodiscard]] Result<void> removeRecent(const std::string& kind, const std::string& id) override;
    [[nodiscard]] Result<std::vector<Notification>> notifications() const override;
    [[nodiscard]] Result<std::int64_t> putNotification(const Notification& notification) override;
    [[nodiscard]] Result<void> removeNotifications() override;
    [[nodiscard]] std::vector<Backup> backups() const override;
    [[nodiscard]] Result<Backup> backUp() override;
    [[nodiscard]] Result<void> restore(const std::string& backup) override;
    [[nodiscard]] std::string path() const override { return m_store->path(); }
    [[nodiscard]] std::int64_t bytes() const override;

private:
    std::unique_ptr<Store> m_store;
};

} // namespace berth::workspace
